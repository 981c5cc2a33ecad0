using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudFront;

/// <summary>The one record of a <see cref="CloudFrontEvent"/>.</summary>
[EventModel]
public sealed partial class CloudFrontRecord
{
    /// <summary>The request, and the response if there is one yet.</summary>
    [JsonPropertyName("cf")]
    public partial CloudFrontExchange? Exchange { get; init; }
}
