using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudFront;

/// <summary>A request, the response if there is one yet, and what they are about.</summary>
[EventModel]
public sealed partial class CloudFrontExchange
{
    /// <summary>The distribution, and when the function is called.</summary>
    [JsonPropertyName("config")]
    public partial CloudFrontConfiguration? Configuration { get; init; }

    /// <summary>The request.</summary>
    [JsonPropertyName("request")]
    public partial CloudFrontRequest? Request { get; init; }

    /// <summary>The response; null in request events.</summary>
    [JsonPropertyName("response")]
    public partial CloudFrontResponse? Response { get; init; }
}
