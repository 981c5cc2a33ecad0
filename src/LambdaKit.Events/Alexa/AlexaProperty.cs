using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>A property of a device.</summary>
[EventModel]
public sealed partial class AlexaProperty
{
    /// <summary>The interface, such as <c>Alexa.PowerController</c>.</summary>
    [JsonPropertyName("namespace")]
    [Recurring]
    public partial string? Namespace { get; init; }

    /// <summary>The property of that interface, such as <c>powerState</c>.</summary>
    [JsonPropertyName("name")]
    [Recurring]
    public partial string? Name { get; init; }

    /// <summary>Which of several controls of the same interface; null when there is one.</summary>
    [JsonPropertyName("instance")]
    [Recurring]
    public partial string? Instance { get; init; }

    /// <summary>The value: any JSON.</summary>
    [JsonPropertyName("value")]
    public partial JsonValue? Value { get; init; }

    /// <summary>When it was measured.</summary>
    [JsonPropertyName("timeOfSample")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? TimeOfSample { get; init; }

    /// <summary>How long ago it may be, in milliseconds.</summary>
    [JsonPropertyName("uncertaintyInMilliseconds")]
    public partial long? UncertaintyMilliseconds { get; init; }
}
