namespace LambdaKit.Metrics;

/// <summary>What one invocation measures, written as CloudWatch metrics when it ends, or when its deadline comes. Any thread may use it, several at a time.</summary>
/// <remarks>What is added after the invocation has ended, by a task that nobody waited for, is written at once, with the property <c>afterInvocation</c>.</remarks>
public sealed class LambdaMetrics
{
    private readonly LambdaContext _context;
    private MetricsMiddleware? _owner;
    private MetricBuffer? _buffer;
    private MetricAttributes? _attributes;
    private CancellationTokenRegistration _deadline;
    private int _droppedCount;
    private bool _isTimedOut;
    private bool _isEnded;
    private bool _isLate;

    /// <summary>For an invocation without the middleware: what is measured is checked and recorded, and not written.</summary>
    internal LambdaMetrics(LambdaContext context) => _context = context;

    /// <summary>An object that is there already, and that nobody else locks.</summary>
    private object Gate => _context.Details;

    /// <summary>Adds one value of a metric. CloudWatch makes count, sum, average, extremes and percentiles of them.</summary>
    /// <param name="name">1 to 1,024 characters; none that a dimension has.</param>
    /// <param name="value">Zero, or from 8.515920e-109 to 1.174271e+108 in size; negative ones are fine.</param>
    /// <param name="unit">What the value counts in; none by default. Values in different units are different metrics.</param>
    /// <param name="resolution">How finely CloudWatch keeps it in time; null for what <see cref="MetricsOptions.Resolution"/> says.</param>
    /// <exception cref="ArgumentException">CloudWatch would not keep it. Nothing else is lost.</exception>
    public void Add(string name, double value, MetricUnit unit = MetricUnit.None, MetricResolution? resolution = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        MetricRules.CheckValue(name, value);
        if (unit is < MetricUnit.None or > MetricUnit.TerabitsPerSecond)
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "CloudWatch has no such unit.");
        if (resolution is not (null or MetricResolution.Standard or MetricResolution.High))
            throw new ArgumentOutOfRangeException(nameof(resolution), resolution, "CloudWatch keeps metrics by 1 second or by 60.");
        Record(name, value, unit, resolution, MetricKind.Each, [], isAlone: false);
    }

    /// <summary>Adds one value of a metric that has these dimensions and no others: not the function's name, nor any of the invocation's.</summary>
    /// <param name="name">1 to 1,024 characters; none that a dimension has.</param>
    /// <param name="value">Zero, or from 8.515920e-109 to 1.174271e+108 in size.</param>
    /// <param name="unit">What the value counts in.</param>
    /// <param name="dimensions">At most 30.</param>
    /// <exception cref="ArgumentException">CloudWatch would not keep it. Nothing else is lost.</exception>
    public void AddSingle(string name, double value, MetricUnit unit, params ReadOnlySpan<MetricDimension> dimensions)
    {
        ArgumentNullException.ThrowIfNull(name);
        MetricRules.CheckValue(name, value);
        if (unit is < MetricUnit.None or > MetricUnit.TerabitsPerSecond)
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "CloudWatch has no such unit.");
        CheckSet(dimensions, others: 0);
        Record(name, value, unit, resolution: null, MetricKind.Each, dimensions, isAlone: true);
    }

    /// <summary>Gives all metrics of the invocation one more dimension, also those added before.</summary>
    /// <param name="name">1 to 250 ASCII characters, not starting with a colon; none that a metric has.</param>
    /// <param name="value">1 to 1,024 ASCII characters, not only spaces. Each value makes metrics of its own, which CloudWatch charges for: no ids here, those are properties.</param>
    /// <exception cref="ArgumentException">CloudWatch doesn't take it, or there is one of this name with another value, or there would be more than 30.</exception>
    public void AddDimension(string name, string value)
    {
        var dimension = new MetricDimension(name, value);
        MetricRules.Check(dimension);
        lock (Gate)
        {
            var attributes = _attributes ??= new MetricAttributes();
            if (MetricAttributes.Find(attributes.Dimensions, name) is { } present)
            {
                if (string.Equals(present, value, StringComparison.Ordinal))
                    return;
                throw new ArgumentException($"The dimension '{name}' has another value already. A metric of its own dimensions is added by 'AddSingle'.", nameof(name));
            }
            CheckFree(name);
            if (attributes.HasDimension(name))
                throw new ArgumentException($"There is a dimension '{name}' in a further set already.", nameof(name));
            CheckCount(attributes);
            attributes.Dimensions.Add(dimension);
            if (attributes.Bytes > MetricLimits.MaxDimensionBytes)
            {
                attributes.Dimensions.RemoveAt(attributes.Dimensions.Count - 1);
                ThrowTooLarge(nameof(value));
            }
        }
        _context.Function.MetricRecorder?.RecordDimension(dimension);
    }

    /// <summary>Has all metrics of the invocation kept once more, with these dimensions beside those they have: as many metrics again, which CloudWatch charges for.</summary>
    /// <param name="dimensions">At least one.</param>
    /// <exception cref="ArgumentException">CloudWatch doesn't take them, or one is there with another value, or there would be more than 30.</exception>
    public void AddDimensionSet(params ReadOnlySpan<MetricDimension> dimensions)
    {
        if (dimensions.IsEmpty)
            throw new ArgumentException("A set of dimensions has at least one.", nameof(dimensions));
        lock (Gate)
        {
            var attributes = _attributes ??= new MetricAttributes();
            CheckSet(dimensions, attributes.Dimensions.Count + (_owner?.Settings.BaseSet ?? 0));
            foreach (var (name, value) in dimensions)
            {
                CheckFree(name);
                var present = MetricAttributes.Find(attributes.Dimensions, name) ?? attributes.ValueInSets(name, attributes.Sets.Count);
                if (present is not null && !string.Equals(present, value, StringComparison.Ordinal))
                    throw new ArgumentException($"The dimension '{name}' has another value already.", nameof(dimensions));
                if (MetricAttributes.Find(attributes.Dimensions, name) is not null)
                    throw new ArgumentException($"The dimension '{name}' is in all sets already.", nameof(dimensions));
            }
            attributes.Sets.Add(dimensions.ToArray());
            if (attributes.Bytes > MetricLimits.MaxDimensionBytes)
            {
                attributes.Sets.RemoveAt(attributes.Sets.Count - 1);
                ThrowTooLarge(nameof(dimensions));
            }
        }
        _context.Function.MetricRecorder?.RecordDimensionSet(dimensions);
    }

    /// <summary>Says something beside the metrics, such as an order's id: it is in the log event, to be found by CloudWatch Logs Insights, and no dimension, so it costs nothing more.</summary>
    /// <param name="name">1 to 250 characters. Of a name that is used already, the last value counts.</param>
    /// <param name="value">A text, a number, a truth value, a date, or a list or a dictionary of such; what is longer than 8 KiB is cut. <c>requestId</c>, <c>version</c> and <c>alias</c> are there by themselves.</param>
    /// <exception cref="ArgumentException">The name is empty or too long, or there are a hundred already.</exception>
    public void AddProperty(string name, object? value)
    {
        if (string.IsNullOrEmpty(name) || name.Length > MetricLimits.MaxDimensionNameLength || name == MetricRules.MetadataName)
            throw new ArgumentException($"The name of a property has to have 1 to {MetricLimits.MaxDimensionNameLength} characters, and not to be '{MetricRules.MetadataName}'.", nameof(name));
        lock (Gate)
        {
            var properties = (_attributes ??= new MetricAttributes()).Properties;
            var index = properties.FindIndex(property => string.Equals(property.Key, name, StringComparison.Ordinal));
            if (index >= 0)
                properties[index] = new(name, value);
            else if (properties.Count < MetricLimits.MaxProperties)
                properties.Add(new(name, value));
            else
                throw new ArgumentException($"There are {MetricLimits.MaxProperties} properties already.", nameof(name));
        }
        _context.Function.MetricRecorder?.RecordProperty(name, value);
    }

    /// <summary>Says when the metrics of the invocation happened, for events that come late: those that are not written yet. Without it, they happen when they are written.</summary>
    /// <param name="timestamp">At most two weeks ago, and at most two hours ahead.</param>
    /// <exception cref="ArgumentOutOfRangeException">CloudWatch would not keep them.</exception>
    public void SetTimestamp(DateTimeOffset timestamp)
    {
        var now = _context.Function.Clock.GetUtcNow();
        if (timestamp < now - MetricLimits.MaxAge || timestamp > now + MetricLimits.MaxAhead)
            throw new ArgumentOutOfRangeException(nameof(timestamp), timestamp, "CloudWatch keeps metrics that are at most two weeks old, and at most two hours ahead.");
        lock (Gate)
            (_attributes ??= new MetricAttributes()).Timestamp = timestamp;
    }

    /// <summary>Who writes what is measured; null when nobody does.</summary>
    internal MetricsMiddleware? Owner => _owner;

    /// <summary>From now on, what is measured is written: when the invocation ends, or its deadline comes.</summary>
    internal void Attach(MetricsMiddleware owner)
    {
        _owner = owner;
        _deadline = _context.DeadlineToken.UnsafeRegister(static metrics => ((LambdaMetrics)metrics!).OnDeadline(), this); // it is given
    }

    /// <summary>Counts something that the library measures by itself, unless the options leave it out.</summary>
    internal void CountBuiltIn(BuiltInMetrics which, string name, double value, MetricUnit unit = MetricUnit.Count)
    {
        if (_owner is { } owner && owner.Settings.Measures(which))
            Measure(name, value, unit, MetricKind.Each, []);
    }

    /// <summary>Counts a batch.</summary>
    internal void CountBatch(int records, int failed, int notStarted)
    {
        CountBuiltIn(BuiltInMetrics.Batches, "BatchRecords", records);
        CountBuiltIn(BuiltInMetrics.Batches, "BatchFailed", failed);
        if (notStarted > 0)
            CountBuiltIn(BuiltInMetrics.Batches, "BatchNotStarted", notStarted);
        if (records > 0 && failed == records)
            CountBuiltIn(BuiltInMetrics.Batches, "BatchAllFailed", 1);
    }

    /// <summary>Counts what idempotency has done for a call.</summary>
    internal void CountIdempotency(string name) => CountBuiltIn(BuiltInMetrics.Idempotency, name, 1);

    /// <summary>Adds a value on behalf of code that doesn't know of us, so nothing is thrown: what CloudWatch would not keep is counted, and told at the end.</summary>
    internal void Measure(string name, double value, MetricUnit unit, MetricKind kind, ReadOnlySpan<MetricDimension> dimensions)
    {
        if (!MetricRules.IsValue(value))
        {
            Drop();
            return;
        }
        try
        {
            Record(name, value, unit, resolution: null, kind, dimensions, isAlone: false);
        }
        catch (ArgumentException)
        {
            Drop();
        }
    }

    /// <summary>The invocation is over: writes what was measured.</summary>
    internal void End()
    {
        _deadline.Unregister();
        // Whoever waited for the deadline may have run before our own callback.
        if (_context.DeadlineToken.IsCancellationRequested)
            CountTimeout();
        lock (Gate)
        {
            _isEnded = true;
            Write();
            _isLate = true;
        }
        if (_droppedCount > 0)
            MetricsLog.Dropped(_context.Logger, _droppedCount);
    }

    private void OnDeadline()
    {
        CountTimeout();
        lock (Gate)
        {
            if (!_isEnded)
                Write();
        }
    }

    private void CountTimeout()
    {
        lock (Gate)
        {
            if (_isTimedOut || _isEnded)
                return;
            _isTimedOut = true;
        }
        CountBuiltIn(BuiltInMetrics.Errors, "Timeouts", 1);
    }

    private void Drop() => Interlocked.Increment(ref _droppedCount);

    private void Record(string name, double value, MetricUnit unit, MetricResolution? resolution, MetricKind kind, ReadOnlySpan<MetricDimension> dimensions, bool isAlone)
    {
        lock (Gate)
        {
            if (_owner is null)
                CheckName(name, dimensions, isAlone);
            else
                AddToBuffer(_owner, name, value, unit, resolution ?? _owner.Settings.Resolution, kind, dimensions, isAlone);
        }
        _context.Function.MetricRecorder?.Record(name, value, unit, resolution ?? _owner?.Settings.Resolution ?? MetricResolution.Standard, dimensions);
    }

    private void AddToBuffer(
        MetricsMiddleware owner, string name, double value, MetricUnit unit, MetricResolution resolution, MetricKind kind, ReadOnlySpan<MetricDimension> dimensions, bool isAlone)
    {
        var buffer = _buffer ??= owner.RentBuffer();
        var group = buffer.GroupOf(dimensions, isAlone);
        if (!buffer.TryAdd(name, value, unit, resolution, kind, group))
        {
            CheckName(name, dimensions, isAlone);
            buffer.AddNew(name, value, unit, resolution, kind, group);
        }
        if (_isEnded || buffer.IsFull)
            Write();
    }

    private void Write()
    {
        if (_buffer is not { } buffer || _owner is not { } owner)
            return;
        var origin = new MetricOrigin
        {
            Settings = owner.Settings,
            Function = _context.Function,
            Context = _context,
            Attributes = _attributes,
            Mark = _isLate ? "afterInvocation" : null,
        };
        EmbeddedMetrics.Write(buffer, origin);
        if (!_isEnded)
            return;
        _buffer = null;
        owner.ReturnBuffer(buffer);
    }

    private void CheckName(string name, ReadOnlySpan<MetricDimension> dimensions, bool isAlone)
    {
        MetricRules.CheckName(name);
        var isTaken = !isAlone && ((_owner?.Settings.IsTaken(name) ?? false) || (_attributes?.HasDimension(name) ?? false));
        foreach (var dimension in dimensions)
            isTaken |= string.Equals(dimension.Name, name, StringComparison.Ordinal);
        if (isTaken)
            throw new ArgumentException($"'{name}' is a dimension already, and a log event can have a name once only. Call the metric otherwise.", nameof(name));
    }

    /// <summary>Checks that a dimension's name is neither one that all metrics have nor a metric's.</summary>
    private void CheckFree(string name)
    {
        if (_owner is { } owner && owner.Settings.IsTaken(name))
            throw new ArgumentException($"All metrics have the dimension '{name}' by the options of MetricsMiddleware already.", nameof(name));
        if (_buffer is { } buffer && buffer.HasMetric(name))
            throw new ArgumentException($"'{name}' is a metric already, and a log event can have a name once only. Call the dimension otherwise.", nameof(name));
    }

    /// <summary>Checks that all sets have room for one more dimension.</summary>
    private void CheckCount(MetricAttributes attributes)
    {
        var largest = Math.Max(_owner?.Settings.LargestSet ?? 0, (_owner?.Settings.BaseSet ?? 0) + attributes.LargestSet);
        ThrowIfTooMany(largest + attributes.Dimensions.Count + 1, "name");
    }

    private static void ThrowIfTooMany(int count, string parameter)
    {
        if (count > MetricLimits.MaxDimensions)
            throw new ArgumentException($"A metric would have {count} dimensions, but CloudWatch takes {MetricLimits.MaxDimensions}.", parameter);
    }

    private static void CheckSet(ReadOnlySpan<MetricDimension> dimensions, int others)
    {
        ThrowIfTooMany(dimensions.Length + others, nameof(dimensions));
        for (var i = 0; i < dimensions.Length; i++)
        {
            MetricRules.Check(dimensions[i]);
            for (var j = 0; j < i; j++)
            {
                if (string.Equals(dimensions[i].Name, dimensions[j].Name, StringComparison.Ordinal))
                    throw new ArgumentException($"The dimension '{dimensions[i].Name}' is there twice.", nameof(dimensions));
            }
        }
    }

    private static void ThrowTooLarge(string parameter) =>
        throw new ArgumentException(
            $"The dimensions of the invocation would take more than {MetricLimits.MaxDimensionBytes / 1024} KiB, so that no log event had room for metrics.", parameter);
}
