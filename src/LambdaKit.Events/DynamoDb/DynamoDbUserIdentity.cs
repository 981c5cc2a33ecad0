using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.DynamoDb;

/// <summary>Who changed an item, other than a caller of the API.</summary>
[EventModel]
public sealed partial class DynamoDbUserIdentity
{
    /// <summary><c>Service</c></summary>
    [JsonPropertyName("type")]
    [Recurring]
    public partial string? Type { get; init; }

    /// <summary><c>dynamodb.amazonaws.com</c> for deletions by time to live.</summary>
    [JsonPropertyName("principalId")]
    [Recurring]
    public partial string? PrincipalId { get; init; }
}
