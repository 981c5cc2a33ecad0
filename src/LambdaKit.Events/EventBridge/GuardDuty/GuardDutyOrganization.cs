using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>Whose an address is.</summary>
[EventModel]
public sealed partial class GuardDutyOrganization
{
    /// <summary>The number of the autonomous system.</summary>
    [JsonPropertyName("asn")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? Asn { get; init; }

    /// <summary>Whose that is.</summary>
    [JsonPropertyName("asnOrg")]
    public partial string? AsnOrg { get; init; }

    /// <summary>The internet service provider.</summary>
    [JsonPropertyName("isp")]
    public partial string? Isp { get; init; }

    /// <summary>The organization.</summary>
    [JsonPropertyName("org")]
    public partial string? Org { get; init; }
}
