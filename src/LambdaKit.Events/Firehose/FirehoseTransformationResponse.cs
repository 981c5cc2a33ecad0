using System.Text.Json.Serialization;

namespace LambdaKit.Events.Firehose;

/// <summary>The answer to a <see cref="FirehoseTransformationEvent"/>: each of its records once, at most 6 MB in all.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-status-model.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class FirehoseTransformationResponse
{
    /// <summary>An answer without records.</summary>
    public FirehoseTransformationResponse() => Records = [];

    /// <summary>The records; one that is missing counts as failed. Never null.</summary>
    [JsonPropertyName("records")]
    public partial IReadOnlyList<FirehoseResponseRecord> Records { get; init; }
}
