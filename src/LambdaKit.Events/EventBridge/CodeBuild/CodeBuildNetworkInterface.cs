using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.CodeBuild;

/// <summary>The network interface of a build.</summary>
[EventModel]
public sealed partial class CodeBuildNetworkInterface
{
    /// <summary>Its identifier.</summary>
    [JsonPropertyName("eni-id")]
    public partial string? EniId { get; init; }

    /// <summary>Its subnet.</summary>
    [JsonPropertyName("subnet-id")]
    public partial string? SubnetId { get; init; }
}
