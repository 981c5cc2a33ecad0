using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.S3ObjectLambda;

/// <summary>An Object Lambda access point.</summary>
[EventModel]
public sealed partial class S3ObjectLambdaConfiguration
{
    /// <summary>The ARN of the Object Lambda access point.</summary>
    [JsonPropertyName("accessPointArn")]
    public partial string? AccessPointArn { get; init; }

    /// <summary>The ARN of the access point behind it.</summary>
    [JsonPropertyName("supportingAccessPointArn")]
    public partial string? SupportingAccessPointArn { get; init; }

    /// <summary>What its owner gave along: a text, which may be JSON; null when missing.</summary>
    [JsonPropertyName("payload")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? Payload { get; init; }
}
