using System.Text.Json.Serialization;

namespace LambdaKit.Events.TransferFamily;

/// <summary>The transfer that started a workflow.</summary>
[EventModel]
public sealed partial class TransferFamilyTransferDetails
{
    /// <summary>The session.</summary>
    [JsonPropertyName("sessionId")]
    public partial string? SessionId { get; init; }

    /// <summary>The user.</summary>
    [JsonPropertyName("userName")]
    public partial string? UserName { get; init; }

    /// <summary>The server.</summary>
    [JsonPropertyName("serverId")]
    public partial string? ServerId { get; init; }
}
