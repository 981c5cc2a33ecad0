using System.Text.Json.Serialization;

namespace LambdaKit.Events.WorkMail;

/// <summary>What WorkMail is to do with an email, for a synchronous rule.</summary>
/// <remarks>Modelled from AWS's documentation. <see href="https://docs.aws.amazon.com/workmail/latest/adminguide/lambda.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class WorkMailResponse
{
    /// <summary>What to do, at most 10 actions; recipients that no action names get the email; never null.</summary>
    [JsonPropertyName("actions")]
    public partial IReadOnlyList<WorkMailAction> Actions { get; init; }
}
