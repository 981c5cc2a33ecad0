using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudWatchDashboards;

/// <summary>Where and how a custom widget is shown.</summary>
[EventModel]
public sealed partial class CustomWidgetContext
{
    /// <summary>The name of the dashboard.</summary>
    [JsonPropertyName("dashboardName")]
    public partial string? DashboardName { get; init; }

    /// <summary>The identifier of the widget in the dashboard, such as <c>widget-16</c>.</summary>
    [JsonPropertyName("widgetId")]
    public partial string? WidgetId { get; init; }

    /// <summary>The address of the console.</summary>
    [JsonPropertyName("domain")]
    public partial string? Domain { get; init; }

    /// <summary>The account of the dashboard.</summary>
    [JsonPropertyName("accountId")]
    public partial string? AccountId { get; init; }

    /// <summary>The language of the console, such as <c>en</c>.</summary>
    [JsonPropertyName("locale")]
    public partial string? Locale { get; init; }

    /// <summary>The time zone in which the dashboard shows times.</summary>
    [JsonPropertyName("timezone")]
    public partial CustomWidgetTimeZone? TimeZone { get; init; }

    /// <summary>The period of the dashboard's metrics, in seconds.</summary>
    [JsonPropertyName("period")]
    public partial int? PeriodSeconds { get; init; }

    /// <summary>Whether the period follows from the time range.</summary>
    [JsonPropertyName("isAutoPeriod")]
    public partial bool? IsAutoPeriod { get; init; }

    /// <summary>The time range of the dashboard.</summary>
    [JsonPropertyName("timeRange")]
    public partial CustomWidgetTimeRange? TimeRange { get; init; }

    /// <summary><c>light</c> or <c>dark</c></summary>
    [JsonPropertyName("theme")]
    public partial string? Theme { get; init; }

    /// <summary>Whether the charts of the dashboard are linked: they zoom together.</summary>
    [JsonPropertyName("linkCharts")]
    public partial bool? LinkCharts { get; init; }

    /// <summary>The title of the widget.</summary>
    [JsonPropertyName("title")]
    public partial string? Title { get; init; }

    /// <summary>What is entered in forms of the widget.</summary>
    [JsonPropertyName("forms")]
    public partial CustomWidgetForms? Forms { get; init; }

    /// <summary>The parameters of the widget's definition, as they were given; null when there are none.</summary>
    [JsonPropertyName("params")]
    public partial JsonValue? Parameters { get; init; }

    /// <summary>The width of the widget, in pixels.</summary>
    [JsonPropertyName("width")]
    public partial double? Width { get; init; }

    /// <summary>The height of the widget, in pixels.</summary>
    [JsonPropertyName("height")]
    public partial double? Height { get; init; }
}
