using Microsoft.Extensions.Logging;

namespace LambdaKit.Logging;

/// <summary>
/// Says how the function logs: levels by category, keys, a correlation id, what is hidden, debug entries that are written only when something goes wrong.
/// It concerns the loggers of <see cref="LambdaContext"/>, and what the runtime itself writes. Nothing else has to be changed for it.
/// </summary>
/// <remarks>Put it outside of what logs, inside of tracing. Of two of them, the outer one counts.</remarks>
public sealed class LoggingMiddleware : ILambdaMiddleware
{
    private readonly LoggingOptions _options;
    private readonly KeyValuePair<string, LogLevel>[] _levels;
    private readonly SensitiveNames _names;

    /// <summary>With the defaults: what must not be in a log is hidden.</summary>
    public LoggingMiddleware()
        : this(new LoggingOptions())
    {
    }

    /// <summary>With options, which are read once.</summary>
    /// <exception cref="ArgumentException">Some of them make no sense; the message names all of these.</exception>
    public LoggingMiddleware(LoggingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Check(options);
        _options = options;
        _levels = [.. options.Levels];
        // The longest beginning first.
        Array.Sort(_levels, static (one, other) => other.Key.Length - one.Key.Length);
        _names = new SensitiveNames(options.Redaction.Names);
    }

    /// <inheritdoc/>
    public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        ArgumentNullException.ThrowIfNull(next);
        var context = invocation.Context;
        var sink = context.Function.Log;
        if (!sink.HasRules)
            sink.Use(new LoggingRules(this, _options, _levels, _names, context.Function.Environment), context);
        if (!sink.IsRuledBy(this))
            return next(invocation);
        if (_options.CorrelationId?.Find(invocation) is { } id)
            context.Details.CorrelationId = id;
        if (_options.Buffer is null)
            return next(invocation);

        ValueTask running;
        try
        {
            running = next(invocation);
        }
        catch (Exception)
        {
            context.FlushLogBuffer();
            throw;
        }
        return running.IsCompletedSuccessfully ? running : WaitAsync(running, context);

        static async ValueTask WaitAsync(ValueTask running, LambdaContext context)
        {
            try
            {
                await running.ConfigureAwait(false);
            }
            catch (Exception)
            {
                context.FlushLogBuffer();
                throw;
            }
        }
    }

    /// <summary>Reports all mistakes at once.</summary>
    private static void Check(LoggingOptions options)
    {
        List<string>? mistakes = null;
        Require(options is { Levels: not null, Keys: not null, Redaction: { Names: not null, Patterns: not null } }, "Levels, Keys, Redaction, its Names and its Patterns must not be null");
        Require(options.SampleRate is >= 0 and <= 1, $"SampleRate is {options.SampleRate}, and must be from 0 to 1");
        Require(
            options.MaxEventBytes is >= LogEventBuffer.MaxEventBytes and <= LoggingOptions.MostEventBytes,
            $"MaxEventBytes is {options.MaxEventBytes}, and must be from {LogEventBuffer.MaxEventBytes} to {LoggingOptions.MostEventBytes}");
        Require(options.Buffer is null or { MaxBytes: >= 1_024 and <= 16_777_216 }, $"Buffer.MaxBytes is {options.Buffer?.MaxBytes}, and must be from 1024 to 16777216");
        Require(options.MinimumLevel is null || IsLevel(options.MinimumLevel.Value), $"MinimumLevel is {options.MinimumLevel}, which is no level");
        Require(IsLevel(options.SampleLevel), $"SampleLevel is {options.SampleLevel}, which is no level");
        Require(options.Buffer is null || (IsLevel(options.Buffer.Level) && IsLevel(options.Buffer.FlushLevel)), "A level of Buffer is none");
        foreach (var (category, level) in options.Levels ?? new Dictionary<string, LogLevel>(StringComparer.Ordinal))
            Require(category.Length > 0 && IsLevel(level), $"Levels has '{category}' with {level}; a name must not be empty, use MinimumLevel for all, and the level must be one");
        foreach (var name in options.Keys?.Keys ?? [])
            Require(name.Length > 0, "Keys has an empty name");
        if (mistakes is not null)
            throw new ArgumentException($"The options of {nameof(LoggingMiddleware)} cannot be used: {string.Join("; ", mistakes)}.", nameof(options));

        void Require(bool isRight, string mistake)
        {
            if (!isRight)
                (mistakes ??= []).Add(mistake);
        }
    }

    private static bool IsLevel(LogLevel level) => level is >= LogLevel.Trace and <= LogLevel.None;
}
