using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.LexV2;

/// <summary>A bot of Amazon Lex V2 asks what to do next.</summary>
/// <remarks>
/// The function returns a <see cref="LexV2Response"/>.
/// <see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-input-format.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class LexV2Request
{
    /// <summary>The version of the event: <c>1.0</c>.</summary>
    [JsonPropertyName("messageVersion")]
    [Recurring]
    public partial string? MessageVersion { get; init; }

    /// <summary>Why the function is called.</summary>
    [JsonPropertyName("invocationSource")]
    public partial LexV2InvocationSource? InvocationSource { get; init; }

    /// <summary>How the user spoke.</summary>
    [JsonPropertyName("inputMode")]
    public partial LexV2InputMode? InputMode { get; init; }

    /// <summary>How the user is answered, such as <c>text/plain; charset=utf-8</c>.</summary>
    [JsonPropertyName("responseContentType")]
    [Recurring]
    public partial string? ResponseContentType { get; init; }

    /// <summary>The identifier of the session.</summary>
    [JsonPropertyName("sessionId")]
    public partial string? SessionId { get; init; }

    /// <summary>What the user said.</summary>
    [JsonPropertyName("inputTranscript")]
    public partial string? InputTranscript { get; init; }

    /// <summary>The name of the place in the bot from which the function is called; null when it has none.</summary>
    [JsonPropertyName("invocationLabel")]
    [Recurring]
    public partial string? InvocationLabel { get; init; }

    /// <summary>The bot.</summary>
    [JsonPropertyName("bot")]
    public partial LexV2Bot? Bot { get; init; }

    /// <summary>The intents that the user may have, the likeliest first; never null.</summary>
    [JsonPropertyName("interpretations")]
    public partial IReadOnlyList<LexV2Interpretation> Interpretations { get; init; }

    /// <summary>What Lex would do next if the function delegates; null when that isn't known.</summary>
    [JsonPropertyName("proposedNextState")]
    public partial LexV2ProposedNextState? ProposedNextState { get; init; }

    /// <summary>What came with this request alone; never null.</summary>
    [JsonPropertyName("requestAttributes")]
    public partial IReadOnlyDictionary<string, string> RequestAttributes { get; init; }

    /// <summary>How far the session is.</summary>
    [JsonPropertyName("sessionState")]
    public partial LexV2SessionState? SessionState { get; init; }

    /// <summary>What the user may have said, the likeliest first; never null.</summary>
    [JsonPropertyName("transcriptions")]
    public partial IReadOnlyList<LexV2Transcription> Transcriptions { get; init; }

    /// <summary>The identifier of the user; null when the channel has none.</summary>
    [JsonPropertyName("userId")]
    public partial string? UserId { get; init; }

    /// <summary>The intent that Lex takes the user to have; null when there is none.</summary>
    public LexV2Intent? Intent => SessionState?.Intent;
}
