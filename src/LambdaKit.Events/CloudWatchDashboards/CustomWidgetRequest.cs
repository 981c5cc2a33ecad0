using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudWatchDashboards;

/// <summary>A dashboard draws a custom widget, or somebody acts in it.</summary>
/// <remarks>
/// The parameters of the widget stand beside the two fields, under names of the widget's author: <see cref="GetParameter"/>.
/// The function returns HTML as a string, any JSON, or a <see cref="CustomWidgetMarkdownResponse"/>.
/// <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/add_custom_widget_dashboard_about.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class CustomWidgetRequest
{
    /// <summary>Whether the widget's documentation is asked for, as Markdown, instead of the widget; null when not.</summary>
    [JsonPropertyName("describe")]
    public partial bool? Describe { get; init; }

    /// <summary>Where and how the widget is shown; null when its documentation is asked for.</summary>
    [JsonPropertyName("widgetContext")]
    public partial CustomWidgetContext? WidgetContext { get; init; }

    /// <summary>A parameter that the widget's definition, or the element that was clicked, gives; null in JSON when there is none.</summary>
    public JsonValue GetParameter(string name) => UnknownFields.TryGet(name, out var json) ? JsonValue.Parse(json.Span) : JsonValue.Null;
}
