using Microsoft.Extensions.Logging;

namespace LambdaKit.Logging;

/// <summary>The levels as Lambda spells them.</summary>
internal static class LogLevels
{
    /// <summary>Takes Lambda's names, .NET's, and the short ones of .NET's console, in any letter case; anything else is <see cref="LogLevel.Information"/>.</summary>
    public static LogLevel Parse(string name) => Find(name) ?? LogLevel.Information;

    /// <summary>The same; null for anything else.</summary>
    public static LogLevel? Find(string name) => name.Trim().ToUpperInvariant() switch
    {
        "TRACE" or "TRCE" => LogLevel.Trace,
        "DEBUG" or "DBUG" => LogLevel.Debug,
        "INFO" or "INFORMATION" => LogLevel.Information,
        "WARN" or "WARNING" => LogLevel.Warning,
        "ERROR" or "FAIL" => LogLevel.Error,
        "FATAL" or "CRITICAL" or "CRIT" => LogLevel.Critical,
        "NONE" or "OFF" => LogLevel.None,
        _ => null,
    };

    /// <summary>In quotes, as JSON takes it.</summary>
    public static ReadOnlySpan<byte> QuotedName(LogLevel level) => level switch
    {
        LogLevel.Trace => "\"TRACE\""u8,
        LogLevel.Debug => "\"DEBUG\""u8,
        LogLevel.Warning => "\"WARN\""u8,
        LogLevel.Error => "\"ERROR\""u8,
        LogLevel.Critical => "\"FATAL\""u8,
        _ => "\"INFO\""u8,
    };
}
