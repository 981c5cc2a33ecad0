using System.Text.Json.Serialization;

namespace LambdaKit.Events.LexV2;

/// <summary>What a bot of Amazon Lex V2 does next.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-response-format.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class LexV2Response
{
    /// <summary>How far the session is; its dialog action must be given.</summary>
    [JsonPropertyName("sessionState")]
    public partial LexV2SessionState? SessionState { get; init; }

    /// <summary>What the bot says, in order; never null. Needed to ask for an intent.</summary>
    [JsonPropertyName("messages")]
    public partial IReadOnlyList<LexV2Message> Messages { get; init; }

    /// <summary>What the application gets with this answer alone; never null.</summary>
    [JsonPropertyName("requestAttributes")]
    public partial IReadOnlyDictionary<string, string> RequestAttributes { get; init; }
}
