using System.Text.Json.Serialization;

namespace LambdaKit.Events.S3ObjectLambda;

/// <summary>A group of keys.</summary>
[EventModel]
public sealed partial class S3ObjectLambdaCommonPrefix
{
    /// <summary>What they all begin with.</summary>
    [JsonPropertyName("prefix")]
    public partial string? Prefix { get; init; }
}
