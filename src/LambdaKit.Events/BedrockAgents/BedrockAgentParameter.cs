using System.Globalization;
using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.BedrockAgents;

/// <summary>A value that an agent found out: of a parameter, or of a property of a request's body.</summary>
[EventModel]
public sealed partial class BedrockAgentParameter
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    [Recurring]
    public partial string? Name { get; init; }

    /// <summary>The type, as the API's schema or the function's definition says.</summary>
    [JsonPropertyName("type")]
    public partial BedrockAgentParameterType? Type { get; init; }

    /// <summary>The value as text; an array or object as JSON or as the agent spells it.</summary>
    [JsonPropertyName("value")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? Value { get; init; }

    /// <summary>The value as a whole number; null when it is none.</summary>
    public long? Integer => long.TryParse(Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The value as a number; null when it is none.</summary>
    public decimal? Number =>
        decimal.TryParse(Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The value as true or false; null when it is neither.</summary>
    public bool? Boolean => bool.TryParse(Value, out var flag) ? flag : null;

    internal static BedrockAgentParameter? Find(IReadOnlyList<BedrockAgentParameter> parameters, string name)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i]?.Name == name)
                return parameters[i];
        }

        return null;
    }
}
