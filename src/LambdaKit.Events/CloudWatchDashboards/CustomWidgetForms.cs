using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudWatchDashboards;

/// <summary>What is entered in the forms of a custom widget.</summary>
[EventModel]
public sealed partial class CustomWidgetForms
{
    /// <summary>The values of all form elements by their names; never null.</summary>
    [JsonPropertyName("all")]
    public partial IReadOnlyDictionary<string, JsonValue> All { get; init; }
}
