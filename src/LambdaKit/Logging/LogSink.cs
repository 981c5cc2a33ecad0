using System.Runtime.CompilerServices;
using LambdaKit.Events.Json;
using LambdaKit.Runtime;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Logging;

/// <summary>Where log entries go: the telemetry pipe, framed, when Lambda gives one, else standard output. Nothing that goes wrong in here gets out.</summary>
internal sealed class LogSink
{
    private const int EntriesBeforeReuse = 32;

    private readonly RuntimeEnvironment _environment;
    private readonly TimeProvider _clock;
    private readonly ILogRecorder? _recorder;
    private readonly object _writing = new();
    private ILogOutput? _output;
    // Not a LogLevel: a field of that type would load the logging abstractions with this class, before anybody logs.
    private int _minimum;
    private bool _isMinimumGiven;
    private bool _isJson;
    private bool _isFramed;
    private volatile bool _isReady;
    private LogEventBuffer? _spare;
    private bool _hadScopes;
    private int _entryCount;
    private int _hasComplained;
    private LoggingRules? _rules;

    /// <summary>Reads and opens nothing yet: the first entry does.</summary>
    public LogSink(RuntimeEnvironment environment, TimeProvider clock)
        : this(environment, clock, output: null, recorder: null)
    {
    }

    /// <summary>Hands to an output of its own what would go to the telemetry pipe or to standard output.</summary>
    public LogSink(RuntimeEnvironment environment, TimeProvider clock, ILogOutput output)
        : this(environment, clock, output, recorder: null)
    {
    }

    /// <summary>Hands entries to a recorder, and writes nothing.</summary>
    public LogSink(RuntimeEnvironment environment, TimeProvider clock, ILogRecorder recorder)
        : this(environment, clock, output: null, recorder)
    {
    }

    private LogSink(RuntimeEnvironment environment, TimeProvider clock, ILogOutput? output, ILogRecorder? recorder)
    {
        _environment = environment;
        _clock = clock;
        _output = output;
        _recorder = recorder;
    }

    /// <summary>Whether <see cref="LoggingMiddleware"/> has said how the function logs.</summary>
    public bool HasRules => _rules is not null;

    public bool IsRuledBy(LoggingMiddleware middleware) => _rules?.Owner == middleware;

    /// <summary>Logs by rules from now on, by those that come first.</summary>
    public void Use(LoggingRules rules, LambdaContext context)
    {
        if (Interlocked.CompareExchange(ref _rules, rules, null) is not null || rules.Unreachable is not { } level)
            return;
        WriteOwn(rules, context, $"The options of LoggingMiddleware ask for entries from {level} on, and Lambda drops those below AWS_LAMBDA_LOG_LEVEL, '{_environment.LogLevel}'. Lower the function's application log level, or ask for less.");
    }

    public bool IsEnabled(LogLevel level)
    {
        if (!_isReady)
            ReadSettings();
        return (int)level >= _minimum && level < LogLevel.None;
    }

    /// <summary>Whether an entry may be written that the author's own filters have let through: only a level that Lambda was told to keep counts then, not the default.</summary>
    public bool Admits(LogLevel level)
    {
        if (!_isReady)
            ReadSettings();
        return ((int)level >= _minimum || !_isMinimumGiven) && level < LogLevel.None;
    }

    public bool IsEnabled(LambdaContext? context, string? category, LogLevel level) =>
        _rules is null ? IsEnabled(level) : FateOf(_rules, context, category, level) != LogFate.Dropped;

    /// <summary>Writes one entry as one log event.</summary>
    public void Write<TState>(
        LambdaContext? context, string? category, LogLevel level, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (_rules is not null)
            WriteByRules(_rules, context, category, level, eventId, state, exception, formatter, isAdmitted: false);
        else if (IsEnabled(level))
            WriteEnabled(context, category, level, eventId, state, exception, formatter);
    }

    /// <summary>Writes one entry whose level the author's own filters have looked at; those of the middleware count too.</summary>
    public void WriteEnabled<TState>(
        LambdaContext? context, string? category, LogLevel level, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (_rules is not null)
        {
            WriteByRules(_rules, context, category, level, eventId, state, exception, formatter, isAdmitted: true);
            return;
        }
        var message = Format(state, exception, formatter);
        // Text has no use for the state, so it needn't be boxed. The first entries are boxed in the plain way, which takes less to start.
        if (!_isJson && _recorder is null)
            Write(context, category, level, eventId, message, state: null, exception);
        else if (!typeof(TState).IsValueType || _entryCount < EntriesBeforeReuse)
            Write(context, category, level, eventId, message, state, exception);
        else
            WriteReusing(context, category, level, eventId, message, state, exception);
    }

    /// <summary>Writes one entry of the runtime's own.</summary>
    public void Write(LambdaContext? context, LogLevel level, string message, Exception? exception = null)
    {
        if (_rules is not null)
            WriteByRules(_rules, context, category: null, level, eventId: default, message, exception, static (text, _) => text, isAdmitted: false);
        else if (IsEnabled(level))
            Write(context, category: null, level, eventId: default, message, state: null, exception);
    }

    /// <summary>Empties a writer for a log event that is composed elsewhere: a JSON object, for <see cref="WriteRaw"/>.</summary>
    public void BeginRaw(JsonWriter writer)
    {
        if (!_isReady)
            ReadSettings();
        writer.Reset(_isFramed ? TelemetryFrame.HeaderLength : 0);
    }

    /// <summary>Writes a JSON object as it is, as one log event of its own: without our members, whatever the format and the level.</summary>
    /// <param name="writer">Begun with <see cref="BeginRaw"/>.</param>
    public void WriteRaw(JsonWriter writer)
    {
        if (_output is null)
            return;
        try
        {
            // Without a level, so that no filter of Lambda's holds it back.
            if (_isFramed)
                TelemetryFrame.WriteHeader(writer.Buffer, isJson: true, LogLevel.None, writer.WrittenCount, _clock.GetUtcNow());
            else
                Utf8Text.Write(writer, "\n"u8);
            lock (_writing)
            {
                _output.Write(writer.Buffer.AsSpan(0, writer.End));
            }
        }
        catch (Exception)
        {
            // A function doesn't fail because its log does.
        }
    }

    /// <summary>Writes what was kept of an invocation, and how much had no room.</summary>
    public void WriteKept(LambdaContext context, EntryBuffer kept)
    {
        try
        {
            if (kept.Dropped > 0 && _rules is not null)
                WriteOwn(_rules, context, $"{kept.Dropped} buffered log entries before the next had no room, and are lost.");
            if (_output is null)
                return;
            lock (_writing)
            {
                while (kept.TryTake(out var logEvent))
                    _output.Write(logEvent);
            }
        }
        catch (Exception)
        {
            // A function doesn't fail because its log does.
        }
    }

    public void FlushRecorded(LambdaContext context) => _recorder?.Flush(context);

    /// <summary>Says something of the entries to come in this asynchronous flow, until it is disposed.</summary>
    public IDisposable BeginScope(LambdaContext? context, object state)
    {
        _hadScopes = true;
        return LogScope.Open((object?)context ?? this, state);
    }

    /// <summary>Returns when everything written has left the process: before an answer goes out, after which Lambda may freeze it.</summary>
    public void Flush()
    {
        // Each entry leaves when it is written; whoever still writes holds the lock.
        lock (_writing)
        {
        }
    }

    /// <summary>Not done before the first entry, since a function that writes none starts sooner so. The same for whoever comes first.</summary>
    private void ReadSettings()
    {
        var descriptor = _environment.TelemetryLogDescriptor;
        if (_output is null && _recorder is null)
            Interlocked.CompareExchange(ref _output, new DescriptorOutput(descriptor ?? DescriptorOutput.StandardOutput), null);
        _isFramed = descriptor is not null;
        var format = _environment.LogFormat;
        var level = _environment.LogLevel;
        _isJson = string.Equals(format?.Trim(), "JSON", StringComparison.OrdinalIgnoreCase);
        _isMinimumGiven = level is not null;
        var known = level is null ? LogLevel.Information : LogLevels.Find(level);
        _minimum = (int)(known ?? LogLevel.Information);
        _isReady = true;
        if (known is null || !(_isJson || format is null || string.Equals(format.Trim(), "Text", StringComparison.OrdinalIgnoreCase)))
            Complain(known is null ? level : null, format);
    }

    private void Complain(string? unknownLevel, string? format)
    {
        if (Interlocked.Exchange(ref _hasComplained, 1) != 0)
            return;
        Write(
            null, LogLevel.Warning,
            unknownLevel is not null
                ? $"The log level '{JsonSize.Cut(unknownLevel, 64)}' in AWS_LAMBDA_LOG_LEVEL is not known, so it is INFO. Known are TRACE, DEBUG, INFO, WARN, ERROR, FATAL and .NET's names."
                : $"The log format '{JsonSize.Cut(format!, 64)}' in AWS_LAMBDA_LOG_FORMAT is not known, so it is Text. Known are JSON and Text."); // One of the two is there.
    }

    private static string Format<TState>(TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        try
        {
            return formatter(state, exception) ?? "";
        }
        catch (Exception thrown)
        {
            return $"[The message could not be formatted: {thrown.GetType().Name}]";
        }
    }

    private LogFate FateOf(LoggingRules rules, LambdaContext? context, string? category, LogLevel level, bool isAdmitted = false)
    {
        if (!_isReady)
            ReadSettings();
        return level is >= LogLevel.Trace and < LogLevel.None ? rules.FateOf(context, category, level, isAdmitted) : LogFate.Dropped;
    }

    // A method of its own, so that the compiler doesn't load what the others need.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteReusing<TState>(LambdaContext? context, string? category, LogLevel level, EventId eventId, string message, TState state, Exception? exception)
    {
        var box = ReusedBox<TState>.Take(state);
        Write(context, category, level, eventId, message, box, exception);
        ReusedBox<TState>.Return(box);
    }

    private void Write(LambdaContext? context, string? category, LogLevel level, EventId eventId, string message, object? state, Exception? exception)
    {
        _entryCount++;
        try
        {
            var entry = new LogEntry
            {
                Timestamp = _clock.GetUtcNow(),
                Context = context,
                Category = category,
                Level = level,
                EventId = eventId,
                Message = message,
                State = state,
                Exception = exception,
                Scope = _hadScopes ? LogScope.InnermostOf((object?)context ?? this) : null,
                Keys = context?.LogKeys,
            };
            _recorder?.Record(entry, isBuffered: false);
            if (_output is not null)
                Write(_output, entry);
        }
        catch (Exception)
        {
            // A function doesn't fail because its log does.
        }
    }

    private void Write(ILogOutput output, in LogEntry entry)
    {
        // Composed outside of the lock: a parameter's text is anybody's code, which may log by itself or wait for somebody who does.
        var buffer = TakeBuffer();
        var logEvent = buffer.Compose(entry, _environment.FunctionVersion, _isJson, _isFramed);
        lock (_writing)
        {
            output.Write(logEvent);
        }
        GiveBack(buffer);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteByRules<TState>(
        LoggingRules rules, LambdaContext? context, string? category, LogLevel level, EventId eventId, TState state, Exception? exception,
        Func<TState, Exception?, string> formatter, bool isAdmitted)
    {
        var fate = FateOf(rules, context, category, level, isAdmitted);
        if (fate == LogFate.Dropped)
            return;
        var message = Format(state, exception, formatter);
        try
        {
            var buffer = TakeBuffer();
            LogParameters? parameters = null;
            if (_isJson || _recorder is not null || rules.Redactor.LooksAtParameters)
            {
                parameters = buffer.Parameters;
                var box = ReusedBox<TState>.Take(state);
                parameters.Read(box);
                ReusedBox<TState>.Return(box);
                message = MessageTemplate.Clean(message, parameters, rules.Redactor);
            }
            var entry = new LogEntry
            {
                Timestamp = _clock.GetUtcNow(),
                Context = context,
                Category = category,
                Level = level,
                EventId = eventId,
                Message = rules.Redactor.Clean(message),
                State = parameters,
                Exception = exception,
                Scope = _hadScopes ? LogScope.InnermostOf((object?)context ?? this) : null,
                Keys = context?.LogKeys,
                Rules = rules,
            };
            if (fate == LogFate.Buffered)
                Keep(context!, rules, entry, buffer); // Without an invocation nothing is kept.
            else
                Deliver(rules, entry, buffer);
            parameters?.Clear();
            GiveBack(buffer);
        }
        catch (Exception)
        {
            // A function doesn't fail because its log does.
        }
    }

    /// <summary>Writes something about the log itself, whatever levels the function has.</summary>
    private void WriteOwn(LoggingRules rules, LambdaContext context, string message)
    {
        if (!_isReady)
            ReadSettings();
        var buffer = TakeBuffer();
        Deliver(rules, new LogEntry { Timestamp = _clock.GetUtcNow(), Context = context, Level = rules.OwnLevel, Message = message, Rules = rules, Keys = context.LogKeys }, buffer);
        GiveBack(buffer);
    }

    private void Deliver(LoggingRules rules, in LogEntry entry, LogEventBuffer buffer)
    {
        if (_output is null)
        {
            FlushBefore(rules, entry);
            _recorder?.Record(entry, isBuffered: false);
            return;
        }
        var logEvent = buffer.Compose(entry, _environment.FunctionVersion, _isJson, _isFramed);
        FlushBefore(rules, entry);
        lock (_writing)
        {
            if (buffer.PartCount == 1)
                _output.Write(logEvent);
            else
                WriteParts(_output, entry, buffer);
        }
    }

    private void WriteParts(ILogOutput output, in LogEntry entry, LogEventBuffer buffer)
    {
        for (var i = 0; i < buffer.PartCount; i++)
            output.Write(buffer.ComposePart(i, entry, _isFramed));
    }

    /// <summary>What led to an error is written before it.</summary>
    private static void FlushBefore(LoggingRules rules, in LogEntry entry)
    {
        if (rules.Buffer is { } options && entry.Level >= options.FlushLevel)
            entry.Context?.FlushLogBuffer();
    }

    private void Keep(LambdaContext context, LoggingRules rules, in LogEntry entry, LogEventBuffer buffer)
    {
        if (_output is null)
        {
            _recorder?.Record(entry, isBuffered: context.LogState.TryNoteRecorded());
            return;
        }
        var logEvent = buffer.Compose(entry, _environment.FunctionVersion, _isJson, _isFramed);
        if (buffer.PartCount == 1 && context.LogState.TryKeep(logEvent, rules.Buffer!.MaxBytes)) // Only a buffer has entries kept.
            return;
        if (!context.LogState.IsOver)
            Deliver(rules, entry, buffer);
    }

    private LogEventBuffer TakeBuffer() => Interlocked.Exchange(ref _spare, null) ?? new LogEventBuffer();

    private void GiveBack(LogEventBuffer buffer)
    {
        if (!buffer.IsSmall || Interlocked.CompareExchange(ref _spare, buffer, null) is not null)
            buffer.Dispose();
    }
}
