using System.Text.Json.Serialization;

namespace LambdaKit.Events.DynamoDb;

/// <summary>Who changed an item, other than a caller of the API.</summary>
[EventModel]
public sealed partial class DynamoDbUserIdentity
{
    /// <summary><c>Service</c></summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary><c>dynamodb.amazonaws.com</c> for deletions by time to live.</summary>
    [JsonPropertyName("principalId")]
    public partial string? PrincipalId { get; init; }
}
