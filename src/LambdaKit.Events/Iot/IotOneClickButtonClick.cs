using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Iot;

/// <summary>A click.</summary>
[EventModel]
public sealed partial class IotOneClickButtonClick
{
    /// <summary>How it was clicked.</summary>
    [JsonPropertyName("clickType")]
    public partial IotButtonClickType? ClickType { get; init; }

    /// <summary>When.</summary>
    [JsonPropertyName("reportedTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? ReportedTime { get; init; }

    /// <summary>What the device says besides, such as its version; never null.</summary>
    [JsonPropertyName("additionalInfo")]
    public partial IReadOnlyDictionary<string, JsonValue> AdditionalInformation { get; init; }
}
