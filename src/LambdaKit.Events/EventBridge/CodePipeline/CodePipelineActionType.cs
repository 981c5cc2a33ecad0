using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodePipeline;

/// <summary>What an action does.</summary>
[EventModel]
public sealed partial class CodePipelineActionType
{
    /// <summary>Who made it: <c>AWS</c>, <c>ThirdParty</c> or <c>Custom</c>.</summary>
    [JsonPropertyName("owner")]
    public partial string? Owner { get; init; }

    /// <summary><c>Source</c>, <c>Build</c>, <c>Deploy</c>, <c>Test</c>, <c>Invoke</c>, <c>Approval</c> or <c>Compute</c>.</summary>
    [JsonPropertyName("category")]
    public partial string? Category { get; init; }

    /// <summary>What carries it out, such as <c>CodeDeploy</c>.</summary>
    [JsonPropertyName("provider")]
    public partial string? Provider { get; init; }

    /// <summary>Its version, mostly <c>1</c>.</summary>
    [JsonPropertyName("version")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? Version { get; init; }
}
