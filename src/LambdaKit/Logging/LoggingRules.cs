using LambdaKit.Runtime;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Logging;

/// <summary>The options of <see cref="LoggingMiddleware"/> together with what the environment says. One for all invocations of a function.</summary>
internal sealed class LoggingRules
{
    private readonly KeyValuePair<string, LogLevel>[] _levels;
    private readonly LogLevel _floor;
    private readonly LogLevel _minimum;
    private readonly bool _isMinimumGiven;
    private readonly double _sampleRate;
    private readonly LogLevel _sampleLevel;
    private readonly LogLevel _bufferLevel;

    public LoggingRules(LoggingMiddleware owner, LoggingOptions options, KeyValuePair<string, LogLevel>[] levels, SensitiveNames names, RuntimeEnvironment environment)
    {
        Owner = owner;
        _levels = levels;
        // Lambda drops what is below the level that it was set to, so nothing of it is sent. Where it was set to none, the options alone count.
        _floor = environment.LogLevel is { } name ? LogLevels.Parse(name) : LogLevel.Trace;
        _minimum = Max(options.MinimumLevel ?? (environment.LogLevel is null ? LogLevel.Information : _floor));
        _isMinimumGiven = options.MinimumLevel is not null;
        _sampleRate = options.SampleRate;
        _sampleLevel = Max(options.SampleLevel);
        _bufferLevel = options.Buffer is null ? LogLevel.None : Max(options.Buffer.Level);
        Buffer = options.Buffer;
        MaxEventBytes = options.MaxEventBytes;
        Keys = [.. options.Keys];
        Redactor = new LogRedactor(
            names, [.. options.Redaction.Patterns], options.Types is null ? null : new LoggedTypes(options.Types), options.Redaction.HidesEnvironmentSecrets ? environment : null);
        Unreachable = UnreachableOf(options);
    }

    public LoggingMiddleware Owner { get; }

    public KeyValuePair<string, object?>[] Keys { get; }

    public LogRedactor Redactor { get; }

    public LogBufferOptions? Buffer { get; }

    public int MaxEventBytes { get; }

    /// <summary>The lowest level that the options ask for and <c>AWS_LAMBDA_LOG_LEVEL</c> forbids; null when there is none.</summary>
    public LogLevel? Unreachable { get; }

    /// <summary>The level of what is said about the log itself: a warning, or what Lambda lets through.</summary>
    public LogLevel OwnLevel => Max(LogLevel.Warning);

    /// <param name="context">The invocation; null outside of one.</param>
    /// <param name="category">The logger's name.</param>
    /// <param name="level">The entry's.</param>
    /// <param name="isAdmitted">Whether filters of the author's have let it through, which count for more than a level that nobody has set.</param>
    public LogFate FateOf(LambdaContext? context, string? category, LogLevel level, bool isAdmitted)
    {
        var minimum = MinimumOf(category, isAdmitted);
        if (level >= minimum)
            return LogFate.Written;
        if (context is null || minimum == LogLevel.None)
            return LogFate.Dropped;
        if (_sampleRate > 0 && level >= _sampleLevel && context.LogState.IsSampled(_sampleRate))
            return LogFate.Written;
        if (level < _bufferLevel)
            return LogFate.Dropped;
        var log = context.LogState;
        return log.IsOver ? LogFate.Dropped : log.IsDue ? LogFate.Written : LogFate.Buffered;
    }

    private LogLevel MinimumOf(string? category, bool isAdmitted)
    {
        if (category is not null)
        {
            foreach (var (prefix, level) in _levels)
            {
                if (category.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                    return Max(level);
            }
        }
        return isAdmitted && !_isMinimumGiven ? _floor : _minimum;
    }

    private LogLevel Max(LogLevel level) => level > _floor ? level : _floor;

    private LogLevel? UnreachableOf(LoggingOptions options)
    {
        var lowest = options.MinimumLevel ?? LogLevel.None;
        foreach (var (_, level) in _levels)
            lowest = level < lowest ? level : lowest;
        if (options.Buffer is { } buffer && buffer.Level < lowest)
            lowest = buffer.Level;
        if (options.SampleRate > 0 && options.SampleLevel < lowest)
            lowest = options.SampleLevel;
        return lowest < _floor ? lowest : null;
    }
}
