using System.Text.Json.Serialization;

namespace LambdaKit.Events.CodeCommit;

/// <summary>What a trigger of a CodeCommit repository sends: somebody pushed, or created or deleted a branch or tag.</summary>
/// <remarks>
/// EventBridge tells more: see <see cref="EventBridge.CodeCommit.CodeCommitRepositoryStateChange"/>.
/// <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-codecommit.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class CodeCommitEvent
{
    /// <summary>What happened, in the order in which Lambda delivered it; never null.</summary>
    [JsonPropertyName("Records")]
    public partial IReadOnlyList<CodeCommitRecord> Records { get; init; }
}
