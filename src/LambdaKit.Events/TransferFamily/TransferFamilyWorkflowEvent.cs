using System.Text.Json.Serialization;

namespace LambdaKit.Events.TransferFamily;

/// <summary>A custom step of a managed workflow: the file that arrived.</summary>
/// <remarks>
/// The function reports by <c>SendWorkflowStepState</c> of the AWS SDK; what it returns is ignored.
/// Modelled from AWS's documentation. <see href="https://docs.aws.amazon.com/transfer/latest/userguide/custom-step-details.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class TransferFamilyWorkflowEvent
{
    /// <summary>What the report must name. It is a credential.</summary>
    [JsonPropertyName("token")]
    public partial string? Token { get; init; }

    /// <summary>The workflow and the transfer.</summary>
    [JsonPropertyName("serviceMetadata")]
    public partial TransferFamilyServiceMetadata? ServiceMetadata { get; init; }

    /// <summary>The file.</summary>
    [JsonPropertyName("fileLocation")]
    public partial TransferFamilyFileLocation? FileLocation { get; init; }
}
