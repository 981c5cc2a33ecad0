using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudFormation;

/// <summary>Which invocation of a hook this is.</summary>
[EventModel]
public sealed partial class CloudFormationHookContext
{
    /// <summary>How often the hook has run, this time included: up to 3.</summary>
    [JsonPropertyName("invocation")]
    public partial int? Invocation { get; init; }

    /// <summary>What the hook returned when it was in progress; null at the first time.</summary>
    [JsonPropertyName("callbackContext")]
    public partial JsonValue? CallbackContext { get; init; }
}
