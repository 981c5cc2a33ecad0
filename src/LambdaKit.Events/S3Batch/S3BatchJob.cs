using System.Text.Json.Serialization;

namespace LambdaKit.Events.S3Batch;

/// <summary>A Batch Operations job.</summary>
[EventModel]
public sealed partial class S3BatchJob
{
    /// <summary>Its identifier.</summary>
    [JsonPropertyName("id")]
    public partial string? Id { get; init; }

    /// <summary>What the creator of the job gave along, in version 2.0; never null.</summary>
    [JsonPropertyName("userArguments")]
    public partial IReadOnlyDictionary<string, string> UserArguments { get; init; }
}
