using System.Text.Json.Serialization;

namespace LambdaKit.Events.Ses;

/// <summary>What a function tells SES to do next, when it was called with <c>RequestResponse</c>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-example-functions.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class SesResponse
{
    /// <summary>Whether to go on; SES goes on when there is none.</summary>
    [JsonPropertyName("disposition")]
    public partial SesDisposition? Disposition { get; init; }
}
