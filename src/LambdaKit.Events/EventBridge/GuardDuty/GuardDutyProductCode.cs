using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A product code of the marketplace.</summary>
[EventModel]
public sealed partial class GuardDutyProductCode
{
    /// <summary>The code.</summary>
    [JsonPropertyName("productCodeId")]
    public partial string? ProductCodeId { get; init; }

    /// <summary><c>marketplace</c> or <c>devpay</c>.</summary>
    [JsonPropertyName("productCodeType")]
    public partial string? ProductCodeType { get; init; }

    /// <summary>The code, as some findings spell it; null when missing.</summary>
    [JsonPropertyName("code")]
    public partial string? Code { get; init; }

    /// <summary>The type, as some findings spell it; null when missing.</summary>
    [JsonPropertyName("productType")]
    public partial string? ProductType { get; init; }
}
