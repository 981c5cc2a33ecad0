using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Lex;

/// <summary>A bot of Amazon Lex V1 asks what to do next.</summary>
/// <remarks>
/// The function returns a <see cref="LexResponse"/>. Lex V2 is another service with other events: see <c>LexV2</c>.
/// <see href="https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class LexRequest
{
    /// <summary>The version of the event: <c>1.0</c>.</summary>
    [JsonPropertyName("messageVersion")]
    [Recurring]
    public partial string? MessageVersion { get; init; }

    /// <summary>Why the function is called.</summary>
    [JsonPropertyName("invocationSource")]
    public partial LexInvocationSource? InvocationSource { get; init; }

    /// <summary>The identifier of the user, as the application gave it.</summary>
    [JsonPropertyName("userId")]
    public partial string? UserId { get; init; }

    /// <summary>What is kept for the session; never null.</summary>
    [JsonPropertyName("sessionAttributes")]
    public partial IReadOnlyDictionary<string, string> SessionAttributes { get; init; }

    /// <summary>What came with this request alone; never null.</summary>
    [JsonPropertyName("requestAttributes")]
    public partial IReadOnlyDictionary<string, string> RequestAttributes { get; init; }

    /// <summary>The bot.</summary>
    [JsonPropertyName("bot")]
    public partial LexBot? Bot { get; init; }

    /// <summary>How the user is answered.</summary>
    [JsonPropertyName("outputDialogMode")]
    public partial LexOutputDialogMode? OutputDialogMode { get; init; }

    /// <summary>The intent that Lex takes the user to have.</summary>
    [JsonPropertyName("currentIntent")]
    public partial LexIntent? CurrentIntent { get; init; }

    /// <summary>Intents that the user may have as well, up to four; never null.</summary>
    [JsonPropertyName("alternativeIntents")]
    public partial IReadOnlyList<LexIntent> AlternativeIntents { get; init; }

    /// <summary>What the user said.</summary>
    [JsonPropertyName("inputTranscript")]
    public partial string? InputTranscript { get; init; }

    /// <summary>The last three intents of the session; never null.</summary>
    [JsonPropertyName("recentIntentSummaryView")]
    public partial IReadOnlyList<LexIntentSummary> RecentIntentSummaries { get; init; }

    /// <summary>What the user feels; null when it isn't analysed.</summary>
    [JsonPropertyName("sentimentResponse")]
    public partial LexSentiment? SentimentResponse { get; init; }

    /// <summary>What Amazon Kendra found for the intent that searches in it, as its API spells it; null otherwise.</summary>
    [JsonPropertyName("kendraResponse")]
    public partial JsonValue? KendraResponse { get; init; }

    /// <summary>The contexts that are active; never null.</summary>
    [JsonPropertyName("activeContexts")]
    public partial IReadOnlyList<LexContext> ActiveContexts { get; init; }

    /// <summary>What the bot did last, where a caller passes it on; null in what Lex itself sends.</summary>
    [JsonPropertyName("dialogAction")]
    public partial LexDialogAction? DialogAction { get; init; }
}
