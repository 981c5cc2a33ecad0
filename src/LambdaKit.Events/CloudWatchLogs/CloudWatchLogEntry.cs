using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudWatchLogs;

/// <summary>One log event of a <see cref="CloudWatchLogsBatch"/>.</summary>
[EventModel]
public sealed partial class CloudWatchLogEntry
{
    /// <summary>A number of 56 digits that names the log event; empty in a control message.</summary>
    [JsonPropertyName("id")]
    [StoredAs(typeof(DeferredText))]
    public partial string? Id { get; init; }

    /// <summary>When it was logged, to the millisecond, in UTC.</summary>
    [JsonPropertyName("timestamp")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? Timestamp { get; init; }

    /// <summary>What was logged, up to 1 MB.</summary>
    [JsonPropertyName("message")]
    [StoredAs(typeof(DeferredText))]
    public partial string? Message { get; init; }

    /// <summary>Fields that the filter's pattern names, and system fields such as <c>@aws.region</c> where the filter adds them; never null.</summary>
    [JsonPropertyName("extractedFields")]
    public partial IReadOnlyDictionary<string, string> ExtractedFields { get; init; }

    /// <summary>What was logged as UTF-8, as JSON is read from: without a copy as long as <see cref="Message"/> was not asked for. Empty when there is none.</summary>
    public ReadOnlyMemory<byte> GetMessageUtf8() => _message.Utf8;

    /// <summary>The account where it was logged; null unless the filter adds the system field <c>@aws.account</c>.</summary>
    public string? AccountId => ExtractedFields.TryGetValue("@aws.account", out var value) ? value : null;

    /// <summary>The region where it was logged; null unless the filter adds the system field <c>@aws.region</c>.</summary>
    public string? Region => ExtractedFields.TryGetValue("@aws.region", out var value) ? value : null;
}
