using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CodePipeline;

/// <summary>The values in the configuration of an action that invokes a function.</summary>
[EventModel]
public sealed partial class CodePipelineConfiguration
{
    /// <summary>The function that is invoked.</summary>
    [JsonPropertyName("FunctionName")]
    public partial string? FunctionName { get; init; }

    /// <summary>A text for the function, up to 1,000 characters, often JSON; null when there is none.</summary>
    [JsonPropertyName("UserParameters")]
    public partial string? UserParameters { get; init; }

    /// <summary>The text for the function, read as JSON; the default when there is none.</summary>
    /// <exception cref="EventFormatException">It is no JSON, or does not fit the type.</exception>
    public T? UserParametersAs<T>(JsonTypeInfo<T> typeInfo) => UserParameters is { } json ? UserTypeJson.Read(json, typeInfo) : default;
}
