using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>What a user wants, or what happened; which fields there are depends on the type.</summary>
[EventModel]
public sealed partial class AlexaRequest
{
    /// <summary>What it is about.</summary>
    [JsonPropertyName("type")]
    public partial AlexaRequestType? Type { get; init; }

    /// <summary>The identifier of the request.</summary>
    [JsonPropertyName("requestId")]
    public partial string? RequestId { get; init; }

    /// <summary>When it was sent: refuse it when it is older than 150 seconds.</summary>
    [JsonPropertyName("timestamp")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? Timestamp { get; init; }

    /// <summary>The language of the user, such as <c>en-US</c>.</summary>
    [JsonPropertyName("locale")]
    [Recurring]
    public partial string? Locale { get; init; }

    /// <summary>How far a dialog that Alexa leads is (intent requests); otherwise null.</summary>
    [JsonPropertyName("dialogState")]
    public partial AlexaDialogState? DialogState { get; init; }

    /// <summary>What the user says (intent requests); otherwise null.</summary>
    [JsonPropertyName("intent")]
    public partial AlexaIntent? Intent { get; init; }

    /// <summary>Whether a link that the skill asks for is followed (launch requests); otherwise null.</summary>
    [JsonPropertyName("shouldLinkResultBeReturned")]
    public partial bool? ShouldLinkResultBeReturned { get; init; }

    /// <summary>The task that another skill asks for (launch requests); otherwise null.</summary>
    [JsonPropertyName("task")]
    public partial JsonValue? Task { get; init; }

    /// <summary>Where the request comes from, such as a tapped element (launch requests); otherwise null.</summary>
    [JsonPropertyName("metadata")]
    public partial JsonValue? Metadata { get; init; }

    /// <summary>Why the session has ended: <c>USER_INITIATED</c>, <c>ERROR</c> or <c>EXCEEDED_MAX_REPROMPTS</c>; why a game has input; otherwise null.</summary>
    [JsonPropertyName("reason")]
    [Recurring]
    public partial string? Reason { get; init; }

    /// <summary>What has gone wrong; null when nothing has.</summary>
    [JsonPropertyName("error")]
    public partial AlexaError? Error { get; init; }

    /// <summary>The request whose answer was wrong (<c>System.ExceptionEncountered</c>), or what ended the session; otherwise null.</summary>
    [JsonPropertyName("cause")]
    public partial JsonValue? Cause { get; init; }

    /// <summary>The stream, element, document or connection, as the skill named it; otherwise null.</summary>
    [JsonPropertyName("token")]
    public partial string? Token { get; init; }

    /// <summary>Where in the stream, in milliseconds; otherwise null.</summary>
    [JsonPropertyName("offsetInMilliseconds")]
    public partial long? OffsetMilliseconds { get; init; }

    /// <summary>What the audio player does (<c>AudioPlayer.PlaybackFailed</c>); otherwise null.</summary>
    [JsonPropertyName("currentPlaybackState")]
    public partial AlexaAudioPlayerState? CurrentPlaybackState { get; init; }

    /// <summary>The name of what another skill was asked for (<c>Connections.Response</c>); otherwise null.</summary>
    [JsonPropertyName("name")]
    [Recurring]
    public partial string? Name { get; init; }

    /// <summary>How that ended (<c>Connections.Response</c>); otherwise null.</summary>
    [JsonPropertyName("status")]
    public partial AlexaConnectionStatus? Status { get; init; }

    /// <summary>What came back (<c>Connections.Response</c>); otherwise null.</summary>
    [JsonPropertyName("payload")]
    public partial JsonValue? Payload { get; init; }

    /// <summary>Which element the user touched (visual documents); otherwise null.</summary>
    [JsonPropertyName("source")]
    public partial JsonValue? Source { get; init; }

    /// <summary>What the visual document passes on; never null.</summary>
    [JsonPropertyName("arguments")]
    public partial IReadOnlyList<JsonValue> Arguments { get; init; }

    /// <summary>Values of elements of the visual document; otherwise null.</summary>
    [JsonPropertyName("components")]
    public partial JsonValue? Components { get; init; }

    /// <summary>The errors of a visual document; never null.</summary>
    [JsonPropertyName("errors")]
    public partial IReadOnlyList<JsonValue> Errors { get; init; }

    /// <summary>The kind of visual document; otherwise null.</summary>
    [JsonPropertyName("presentationUri")]
    [Recurring]
    public partial string? PresentationUri { get; init; }

    /// <summary>The request that started a game's input handler; otherwise null.</summary>
    [JsonPropertyName("originatingRequestId")]
    public partial string? OriginatingRequestId { get; init; }

    /// <summary>What was pressed in a game; never null.</summary>
    [JsonPropertyName("events")]
    public partial IReadOnlyList<JsonValue> Events { get; init; }

    /// <summary>What an event of the skill tells, such as the permissions that the user accepted; otherwise null.</summary>
    [JsonPropertyName("body")]
    public partial JsonValue? Body { get; init; }

    /// <summary>The API of the skill that Alexa Conversations calls, and its arguments; otherwise null.</summary>
    [JsonPropertyName("apiRequest")]
    public partial JsonValue? ApiRequest { get; init; }

    /// <summary>What a program of yours has sent (<c>Messaging.MessageReceived</c>); otherwise null.</summary>
    [JsonPropertyName("message")]
    public partial JsonValue? Message { get; init; }

    /// <summary>When an event of the skill came about; otherwise null.</summary>
    [JsonPropertyName("eventCreationTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? EventCreationTime { get; init; }

    /// <summary>When an event of the skill was sent; otherwise null.</summary>
    [JsonPropertyName("eventPublishingTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? EventPublishingTime { get; init; }
}
