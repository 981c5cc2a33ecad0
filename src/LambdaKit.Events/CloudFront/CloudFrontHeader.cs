using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudFront;

/// <summary>One header of a request or a response.</summary>
[EventModel]
public sealed partial class CloudFrontHeader
{
    /// <summary>The name in the case that it is sent in; null stands for the key that it is listed under.</summary>
    [JsonPropertyName("key")]
    public partial string? Name { get; init; }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public partial string? Value { get; init; }
}
