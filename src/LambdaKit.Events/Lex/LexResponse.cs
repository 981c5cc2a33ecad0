using System.Text.Json.Serialization;

namespace LambdaKit.Events.Lex;

/// <summary>What a bot of Amazon Lex V1 does next.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class LexResponse
{
    /// <summary>What is to be kept for the session from now on; never null. Not given, it stays as it is.</summary>
    [JsonPropertyName("sessionAttributes")]
    public partial IReadOnlyDictionary<string, string> SessionAttributes { get; init; }

    /// <summary>Changes to the last three intents; never null.</summary>
    [JsonPropertyName("recentIntentSummaryView")]
    public partial IReadOnlyList<LexIntentSummary> RecentIntentSummaries { get; init; }

    /// <summary>The contexts to be active from now on; never null.</summary>
    [JsonPropertyName("activeContexts")]
    public partial IReadOnlyList<LexContext> ActiveContexts { get; init; }

    /// <summary>What the bot does next.</summary>
    [JsonPropertyName("dialogAction")]
    public partial LexDialogAction? DialogAction { get; init; }
}
