using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.AppSync;

/// <summary>What a caller wants of an API.</summary>
[EventModel]
public sealed partial class AppSyncAuthorizerRequestContext
{
    /// <summary>The identifier of the API.</summary>
    [JsonPropertyName("apiId")]
    [Recurring]
    public partial string? ApiId { get; init; }

    /// <summary>The AWS account of the API, 12 digits.</summary>
    [JsonPropertyName("accountId")]
    [Recurring]
    public partial string? AccountId { get; init; }

    /// <summary>The identifier of the request.</summary>
    [JsonPropertyName("requestId")]
    public partial string? RequestId { get; init; }

    /// <summary>The GraphQL document; null for an Event API.</summary>
    [JsonPropertyName("queryString")]
    public partial string? QueryString { get; init; }

    /// <summary>The name of the GraphQL operation; null when it has none, and for an Event API.</summary>
    [JsonPropertyName("operationName")]
    public partial string? OperationName { get; init; }

    /// <summary>The variables of the GraphQL operation, an object; null for an Event API.</summary>
    [JsonPropertyName("variables")]
    public partial JsonValue? Variables { get; init; }

    /// <summary>What is done to a channel; null for a GraphQL API.</summary>
    [JsonPropertyName("operation")]
    public partial AppSyncEventOperation? Operation { get; init; }

    /// <summary>The namespace of the channel; null for a GraphQL API, and when a client connects.</summary>
    [JsonPropertyName("channelNamespaceName")]
    [Recurring]
    public partial string? ChannelNamespaceName { get; init; }

    /// <summary>The path of the channel, such as <c>/news/sports</c>; null for a GraphQL API, and when a client connects.</summary>
    [JsonPropertyName("channel")]
    public partial string? Channel { get; init; }
}
