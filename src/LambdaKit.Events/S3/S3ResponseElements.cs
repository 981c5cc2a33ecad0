using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.S3;

/// <summary>What S3 answered with: useful for support cases.</summary>
[EventModel]
public sealed partial class S3ResponseElements
{
    /// <summary>The identifier of the request.</summary>
    [JsonPropertyName("x-amz-request-id")]
    [StoredAs(typeof(DeferredText))]
    public partial string? RequestId { get; init; }

    /// <summary>The S3 host that handled the request.</summary>
    [JsonPropertyName("x-amz-id-2")]
    [StoredAs(typeof(DeferredText))]
    public partial string? HostId { get; init; }
}
