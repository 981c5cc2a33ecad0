using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CognitoSync;

/// <summary>A dataset of Amazon Cognito Sync is synchronized: the function may change its records.</summary>
/// <remarks>
/// The function returns the event with the records that it wants: <c>return input.WithDatasetRecords(...);</c>
/// <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-events.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class CognitoSyncEvent
{
    /// <summary>The version of the event: 2.</summary>
    [JsonPropertyName("version")]
    public partial int? Version { get; init; }

    /// <summary><c>SyncTrigger</c></summary>
    [JsonPropertyName("eventType")]
    [Recurring]
    public partial string? EventType { get; init; }

    /// <summary>The region of the identity pool.</summary>
    [JsonPropertyName("region")]
    [Recurring]
    public partial string? Region { get; init; }

    /// <summary>The identifier of the identity pool.</summary>
    [JsonPropertyName("identityPoolId")]
    [Recurring]
    public partial string? IdentityPoolId { get; init; }

    /// <summary>The identifier of the identity in the pool.</summary>
    [JsonPropertyName("identityId")]
    public partial string? IdentityId { get; init; }

    /// <summary>The name of the dataset.</summary>
    [JsonPropertyName("datasetName")]
    public partial string? DatasetName { get; init; }

    /// <summary>The records by their keys; never null.</summary>
    [JsonPropertyName("datasetRecords")]
    public partial IReadOnlyDictionary<string, CognitoSyncRecord> DatasetRecords { get; init; }

    /// <summary>The event with other records: what the function returns. All else stays as it came, unknown fields too.</summary>
    public partial CognitoSyncEvent WithDatasetRecords(IReadOnlyDictionary<string, CognitoSyncRecord> records);
}
