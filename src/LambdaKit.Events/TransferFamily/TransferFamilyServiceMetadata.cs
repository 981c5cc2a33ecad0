using System.Text.Json.Serialization;

namespace LambdaKit.Events.TransferFamily;

/// <summary>The workflow and the transfer that started it.</summary>
[EventModel]
public sealed partial class TransferFamilyServiceMetadata
{
    /// <summary>The workflow.</summary>
    [JsonPropertyName("executionDetails")]
    public partial TransferFamilyExecutionDetails? ExecutionDetails { get; init; }

    /// <summary>The transfer.</summary>
    [JsonPropertyName("transferDetails")]
    public partial TransferFamilyTransferDetails? TransferDetails { get; init; }
}
