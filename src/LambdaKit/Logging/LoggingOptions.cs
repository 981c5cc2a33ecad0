using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Logging;

/// <summary>What <see cref="LoggingMiddleware"/> does. The defaults change no level, add no key, and hide what must not be in a log.</summary>
public sealed class LoggingOptions
{
    /// <summary>The lowest level that is written; null, the default, for that of <c>AWS_LAMBDA_LOG_LEVEL</c>, else <see cref="LogLevel.Information"/>.</summary>
    /// <remarks>Where <c>AWS_LAMBDA_LOG_LEVEL</c> is set, nothing below it leaves, whatever is said here, in <see cref="Levels"/>, or by buffer and samples: Lambda itself drops it.</remarks>
    public LogLevel? MinimumLevel { get; init; }

    /// <summary>The lowest level of loggers whose name (category) begins so, in letters of any case; the longest beginning counts. None by default.</summary>
    public IReadOnlyDictionary<string, LogLevel> Levels { get; init; } = new Dictionary<string, LogLevel>(0, StringComparer.OrdinalIgnoreCase);

    /// <summary>Names and values on every JSON entry, for good; none by default. <see cref="LambdaContext.AppendLogKey"/> is for one invocation.</summary>
    public IReadOnlyDictionary<string, object?> Keys { get; init; } = new Dictionary<string, object?>(0, StringComparer.Ordinal);

    /// <summary>Where an invocation's correlation id comes from, which stands on every JSON entry as <c>correlationId</c>; null, the default, for none.</summary>
    public LogCorrelation? CorrelationId { get; init; }

    /// <summary>What is hidden. By default what common names stand for, and the secrets in the environment variables.</summary>
    public LogRedaction Redaction { get; init; } = new();

    /// <summary>The types whose objects are logged property by property, such as <c>AppJson.Default</c>, without what is marked by <see cref="SensitiveAttribute"/>; null, the default, for none: an object is logged by its <c>ToString</c>.</summary>
    public JsonSerializerContext? Types { get; init; }

    /// <summary>Keeps entries below the level until something goes wrong; null, the default, for none.</summary>
    public LogBufferOptions? Buffer { get; init; }

    /// <summary>The part of traces, from 0, the default, to 1, whose entries are written from <see cref="SampleLevel"/> on. All functions of a trace decide alike: docs/middleware.md says how.</summary>
    public double SampleRate { get; init; }

    /// <summary>The lowest level that is written in a sampled trace; <see cref="LogLevel.Debug"/> by default.</summary>
    public LogLevel SampleLevel { get; init; } = LogLevel.Debug;

    /// <summary>The largest log event, in bytes: 1,048,550 by default, CloudWatch's 1 MiB less the 26 bytes that it takes, and at least 262,118, its limit until April 2025.</summary>
    /// <remarks>A larger JSON entry is cut, and says so; a larger text becomes several events. Without the middleware the limit is 262,118.</remarks>
    public int MaxEventBytes { get; init; } = MostEventBytes;

    internal const int MostEventBytes = 1_048_576 - 26;
}
