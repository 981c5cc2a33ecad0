using System.Text.Json.Serialization;

namespace LambdaKit.Events.CodePipeline;

/// <summary>A pipeline runs an action that is this function; it answers by PutJobSuccessResult or PutJobFailureResult.</summary>
/// <remarks>
/// The event holds temporary credentials, so it does not belong into logs.
/// <see href="https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class CodePipelineJobEvent
{
    /// <summary>The job; null when missing.</summary>
    [JsonPropertyName("CodePipeline.job")]
    public partial CodePipelineJob? Job { get; init; }
}
