using LambdaKit.Events.Json;
using LambdaKit.Runtime;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Logging;

/// <summary>Where log entries go: the telemetry pipe, framed, when Lambda gives one, else standard output. Nothing that goes wrong in here gets out.</summary>
internal sealed class LogSink
{
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

    /// <summary>Writes one entry as one log event.</summary>
    public void Write<TState>(
        LambdaContext? context, string? category, LogLevel level, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(level))
            WriteEnabled(context, category, level, eventId, state, exception, formatter);
    }

    /// <summary>Writes one entry whose level has been looked at.</summary>
    public void WriteEnabled<TState>(
        LambdaContext? context, string? category, LogLevel level, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        string message;
        try
        {
            message = formatter(state, exception);
        }
        catch (Exception thrown)
        {
            message = $"[The message could not be formatted: {thrown.GetType().Name}]";
        }
        // Text has no use for the state, so it needn't be boxed.
        Write(context, category, level, eventId, message, _isJson || _recorder is not null ? state : null, exception);
    }

    /// <summary>Writes one entry of the runtime's own.</summary>
    public void Write(LambdaContext? context, LogLevel level, string message, Exception? exception = null)
    {
        if (IsEnabled(level))
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
        _isJson = string.Equals(_environment.LogFormat, "JSON", StringComparison.OrdinalIgnoreCase);
        var name = _environment.LogLevel;
        _isMinimumGiven = name is not null;
        _minimum = (int)(name is null ? LogLevel.Information : LogLevels.Parse(name));
        _isReady = true;
    }

    private void Write(LambdaContext? context, string? category, LogLevel level, EventId eventId, string? message, object? state, Exception? exception)
    {
        try
        {
            var entry = new LogEntry
            {
                Timestamp = _clock.GetUtcNow(),
                Context = context,
                Category = category,
                Level = level,
                EventId = eventId,
                Message = message ?? "",
                State = state,
                Exception = exception,
                Scope = _hadScopes ? LogScope.InnermostOf((object?)context ?? this) : null,
            };
            _recorder?.Record(entry);
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
        var buffer = Interlocked.Exchange(ref _spare, null) ?? new LogEventBuffer();
        var logEvent = buffer.Compose(entry, _environment.FunctionVersion, _isJson, _isFramed);
        lock (_writing)
        {
            output.Write(logEvent);
        }
        if (!buffer.IsSmall || Interlocked.CompareExchange(ref _spare, buffer, null) is not null)
            buffer.Dispose();
    }
}
