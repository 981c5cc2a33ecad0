using System.Text.Json.Serialization;

namespace LambdaKit.Events.Connect;

/// <summary>What Amazon Connect says about a part of a contact: one of the values is there.</summary>
[EventModel]
public sealed partial class ConnectSegmentAttribute
{
    /// <summary>A text; null when it is another kind.</summary>
    [JsonPropertyName("ValueString")]
    public partial string? ValueString { get; init; }

    /// <summary>A whole number; null when it is another kind.</summary>
    [JsonPropertyName("ValueInteger")]
    public partial long? ValueInteger { get; init; }

    /// <summary>Several values by name; never null.</summary>
    [JsonPropertyName("ValueMap")]
    public partial IReadOnlyDictionary<string, ConnectSegmentAttribute> ValueMap { get; init; }

    /// <summary>Several values; never null.</summary>
    [JsonPropertyName("ValueList")]
    public partial IReadOnlyList<ConnectSegmentAttribute> ValueList { get; init; }

    /// <summary>An ARN; null when it is another kind.</summary>
    [JsonPropertyName("ValueArn")]
    public partial string? ValueArn { get; init; }
}
