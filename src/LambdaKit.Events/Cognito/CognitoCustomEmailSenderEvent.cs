using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Cognito;

/// <summary>The user pool wants an e-mail to be sent: the function sends it.</summary>
/// <remarks>
/// The user pool takes no answer.
/// <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-email-sender.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class CognitoCustomEmailSenderEvent
{
    /// <summary>The version of the event: <c>1</c>.</summary>
    [JsonPropertyName("version")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? Version { get; init; }

    /// <summary>Why the user pool calls: what the message is about.</summary>
    [JsonPropertyName("triggerSource")]
    public partial CognitoTriggerSource? TriggerSource { get; init; }

    /// <summary>The region of the user pool, such as <c>eu-west-1</c>.</summary>
    [JsonPropertyName("region")]
    [Recurring]
    public partial string? Region { get; init; }

    /// <summary>The identifier of the user pool.</summary>
    [JsonPropertyName("userPoolId")]
    [Recurring]
    public partial string? UserPoolId { get; init; }

    /// <summary>The name of the user.</summary>
    [JsonPropertyName("userName")]
    public partial string? UserName { get; init; }

    /// <summary>The application that the user uses.</summary>
    [JsonPropertyName("callerContext")]
    public partial CognitoCallerContext? CallerContext { get; init; }

    /// <summary>What the user pool asks.</summary>
    [JsonPropertyName("request")]
    public partial CognitoCustomEmailSenderRequest? Request { get; init; }

    /// <summary>What AWS's libraries put beside the request: the user pool takes no answer; null when missing.</summary>
    [JsonPropertyName("response")]
    public partial JsonValue? Response { get; init; }
}
