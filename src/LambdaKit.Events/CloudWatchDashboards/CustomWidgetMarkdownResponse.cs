using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudWatchDashboards;

/// <summary>A custom widget, or its documentation, as Markdown.</summary>
/// <remarks>
/// Modelled from AWS's documentation; no real sample was at hand.
/// <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/add_custom_widget_dashboard_about.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class CustomWidgetMarkdownResponse
{
    /// <summary>The Markdown.</summary>
    [JsonPropertyName("markdown")]
    public partial string? Markdown { get; init; }
}
