using System.Text.Json.Serialization;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.DynamoDb;

/// <summary>One change of one item.</summary>
/// <remarks>Through a Kinesis data stream, it is what the data of a record holds, as JSON.</remarks>
[EventModel]
public sealed partial class DynamoDbStreamRecord
{
    /// <summary>The identifier of the change.</summary>
    [JsonPropertyName("eventID")]
    [StoredAs(typeof(DeferredText))]
    public partial string? EventId { get; init; }

    /// <summary>What was done.</summary>
    [JsonPropertyName("eventName")]
    public partial DynamoDbEventName? EventName { get; init; }

    /// <summary>The version of this structure, such as <c>1.1</c>.</summary>
    [JsonPropertyName("eventVersion")]
    [Recurring]
    public partial string? EventVersion { get; init; }

    /// <summary><c>aws:dynamodb</c></summary>
    [JsonPropertyName("eventSource")]
    [Recurring]
    public partial string? EventSource { get; init; }

    /// <summary>The region of the table.</summary>
    [JsonPropertyName("awsRegion")]
    [Recurring]
    public partial string? AwsRegion { get; init; }

    /// <summary>The item before and after.</summary>
    [JsonPropertyName("dynamodb")]
    public partial DynamoDbItemChange? Change { get; init; }

    /// <summary>Who did it, when that was DynamoDB itself; otherwise null.</summary>
    [JsonPropertyName("userIdentity")]
    public partial DynamoDbUserIdentity? UserIdentity { get; init; }

    /// <summary>The ARN of the stream.</summary>
    [JsonPropertyName("eventSourceARN")]
    [Recurring]
    public partial string? EventSourceArn { get; init; }

    /// <summary>The table, when the change came through a Kinesis data stream; otherwise null. See <see cref="GetTableName"/>.</summary>
    [JsonPropertyName("tableName")]
    [Recurring]
    public partial string? TableName { get; init; }

    /// <summary><c>application/json</c> when the change came through a Kinesis data stream; otherwise null.</summary>
    [JsonPropertyName("recordFormat")]
    [Recurring]
    public partial string? RecordFormat { get; init; }

    /// <summary>The primary key of the item; null when missing.</summary>
    public AttributeMap? Keys => Change?.Keys;

    /// <summary>The item after the change; null when it was removed, or when the stream does not carry new images.</summary>
    public AttributeMap? NewImage => Change?.NewImage;

    /// <summary>The item before the change; null when it is new, or when the stream does not carry old images.</summary>
    public AttributeMap? OldImage => Change?.OldImage;

    /// <summary>The place of the change in its shard: what a batch item failure names.</summary>
    public string? SequenceNumber => Change?.SequenceNumber;

    /// <summary>Whether DynamoDB deleted the item because its time to live had passed.</summary>
    public bool IsTimeToLiveDeletion =>
        EventName == DynamoDbEventName.Remove && UserIdentity is { Type: "Service", PrincipalId: "dynamodb.amazonaws.com" };

    /// <summary>The table: <see cref="TableName"/>, or what the ARN of the stream says; null when neither does.</summary>
    public string? GetTableName()
    {
        if (TableName is not null || Arn.TryParse(EventSourceArn) is not { ResourceType: "table" } arn)
            return TableName;

        var id = arn.ResourceId;
        var end = id.IndexOf('/');
        return end < 0 ? id : id[..end];
    }
}
