using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CodePipeline;

/// <summary>Temporary credentials for the artifacts of a job.</summary>
[EventModel]
public sealed partial class CodePipelineCredentials
{
    /// <summary>The identifier of the access key.</summary>
    [JsonPropertyName("accessKeyId")]
    public partial string? AccessKeyId { get; init; }

    /// <summary>The secret of the access key.</summary>
    [JsonPropertyName("secretAccessKey")]
    public partial string? SecretAccessKey { get; init; }

    /// <summary>The token of the session.</summary>
    [JsonPropertyName("sessionToken")]
    public partial string? SessionToken { get; init; }

    /// <summary>When they expire, to the millisecond, in UTC; null when not said.</summary>
    [JsonPropertyName("expirationTime")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? ExpirationTime { get; init; }

    /// <summary>The name of the type: nothing secret.</summary>
    public override string ToString() => nameof(CodePipelineCredentials);
}
