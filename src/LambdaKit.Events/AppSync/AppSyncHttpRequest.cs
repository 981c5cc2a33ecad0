using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.AppSync;

/// <summary>The HTTP request that brought a GraphQL operation or an event.</summary>
[EventModel]
public sealed partial class AppSyncHttpRequest
{
    /// <summary>The headers; never null.</summary>
    [JsonPropertyName("headers")]
    public partial HeaderMap Headers { get; init; }

    /// <summary>The custom domain name that was called; null when it was the API's own.</summary>
    [JsonPropertyName("domainName")]
    [Recurring]
    public partial string? DomainName { get; init; }
}
