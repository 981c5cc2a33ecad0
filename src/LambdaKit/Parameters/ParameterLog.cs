using Microsoft.Extensions.Logging;

namespace LambdaKit.Parameters;

/// <summary>What the values of this folder write to the log: names, never values.</summary>
internal static partial class ParameterLog
{
    public const string Category = "LambdaKit.Parameters";

    [LoggerMessage(EventId = 1, EventName = "StaleParameter", Level = LogLevel.Warning, Message = "'{Name}' cannot be refreshed ({Reason}), so the value of {AgeSeconds} s ago is used on")]
    public static partial void IsStale(ILogger logger, string name, string reason, double ageSeconds);

    [LoggerMessage(EventId = 2, EventName = "UnreadableParameter", Level = LogLevel.Warning, Message = "The new value of '{Name}' is not JSON of the type '{Type}', so the last one that was is used on")]
    public static partial void IsUnreadable(ILogger logger, string name, string type);

    [LoggerMessage(EventId = 3, EventName = "ParameterNotPrefetched", Level = LogLevel.Warning, Message = "'{Name}' cannot be fetched ahead ({Reason}), so the first use will fetch it")]
    public static partial void IsNotPrefetched(ILogger logger, string name, string reason);

    [LoggerMessage(EventId = 4, EventName = "FeatureFlagsMissing", Level = LogLevel.Warning, Message = "The feature flags of '{Name}' cannot be had ({Reason}), so each flag is what its caller says for unknown ones")]
    public static partial void FlagsAreMissing(ILogger logger, string name, string reason);

    [LoggerMessage(EventId = 5, EventName = "SettingsUnusable", Level = LogLevel.Warning, Message = "The settings have changed to something that is not JSON of the type '{Type}', so the last ones that were are used on")]
    public static partial void SettingsAreUnusable(ILogger logger, string type);
}
