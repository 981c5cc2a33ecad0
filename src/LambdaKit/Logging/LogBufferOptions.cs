using Microsoft.Extensions.Logging;

namespace LambdaKit.Logging;

/// <summary>
/// Keeps an invocation's entries below the level in memory. They are written, with their own times, when an error is logged, when the invocation fails,
/// when its deadline token is cancelled, and by <see cref="LambdaContext.FlushLogBuffer"/>; when it succeeds they are dropped.
/// </summary>
public sealed class LogBufferOptions
{
    /// <summary>The lowest level that is kept; <see cref="LogLevel.Debug"/> by default.</summary>
    public LogLevel Level { get; init; } = LogLevel.Debug;

    /// <summary>How much is kept of one invocation, in bytes; 65,536 by default, from 1,024 to 16 MiB. The oldest entries go first, and a mark says how many.</summary>
    public int MaxBytes { get; init; } = 65_536;

    /// <summary>The level of the entry that has the buffer written; <see cref="LogLevel.Error"/> by default, <see cref="LogLevel.None"/> for no entry.</summary>
    public LogLevel FlushLevel { get; init; } = LogLevel.Error;
}
