using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.CodeBuild;

/// <summary>A variable of a build.</summary>
[EventModel]
public sealed partial class CodeBuildVariable
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary><c>PLAINTEXT</c>, <c>PARAMETER_STORE</c> or <c>SECRETS_MANAGER</c>.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>Its value, or where it is.</summary>
    [JsonPropertyName("value")]
    public partial string? Value { get; init; }
}
