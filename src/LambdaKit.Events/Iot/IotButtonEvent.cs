using System.Globalization;
using System.Text.Json.Serialization;

namespace LambdaKit.Events.Iot;

/// <summary>Somebody has clicked an AWS IoT button.</summary>
/// <remarks>
/// What AWS IoT rules send otherwise is any JSON that their SQL selects: take a type of your own, or a raw handler.
/// <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-iot.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class IotButtonEvent
{
    /// <summary>The serial number of the button.</summary>
    [JsonPropertyName("serialNumber")]
    public partial string? SerialNumber { get; init; }

    /// <summary>How it was clicked.</summary>
    [JsonPropertyName("clickType")]
    public partial IotButtonClickType? ClickType { get; init; }

    /// <summary>The voltage of its battery, such as <c>2000 mV</c>.</summary>
    [JsonPropertyName("batteryVoltage")]
    public partial string? BatteryVoltage { get; init; }

    /// <summary>The voltage of its battery, in millivolts; null when the text says no such number.</summary>
    public int? BatteryMillivolts =>
        BatteryVoltage is { } text && text.EndsWith("mV", StringComparison.Ordinal)
        && int.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
