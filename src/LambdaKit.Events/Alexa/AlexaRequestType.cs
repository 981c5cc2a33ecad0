namespace LambdaKit.Events.Alexa;

/// <summary>What a request is about; there are many more than those known here.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct AlexaRequestType(string Value)
{
    /// <summary>The user opens the skill without saying what for.</summary>
    public static AlexaRequestType Launch => new("LaunchRequest");

    /// <summary>The user says something.</summary>
    public static AlexaRequestType Intent => new("IntentRequest");

    /// <summary>Alexa asks whether the skill could do what some user says.</summary>
    public static AlexaRequestType CanFulfillIntent => new("CanFulfillIntentRequest");

    /// <summary>The session has ended: the skill can't answer.</summary>
    public static AlexaRequestType SessionEnded => new("SessionEndedRequest");

    /// <summary>Another skill, or a service, has done what this one asked for.</summary>
    public static AlexaRequestType ConnectionsResponse => new("Connections.Response");

    /// <summary>A stream has started.</summary>
    public static AlexaRequestType AudioPlayerPlaybackStarted => new("AudioPlayer.PlaybackStarted");

    /// <summary>A stream has come to its end.</summary>
    public static AlexaRequestType AudioPlayerPlaybackFinished => new("AudioPlayer.PlaybackFinished");

    /// <summary>A stream was stopped.</summary>
    public static AlexaRequestType AudioPlayerPlaybackStopped => new("AudioPlayer.PlaybackStopped");

    /// <summary>A stream comes to its end: the next can be queued.</summary>
    public static AlexaRequestType AudioPlayerPlaybackNearlyFinished => new("AudioPlayer.PlaybackNearlyFinished");

    /// <summary>A stream can't be played.</summary>
    public static AlexaRequestType AudioPlayerPlaybackFailed => new("AudioPlayer.PlaybackFailed");

    /// <summary>The user pressed "next".</summary>
    public static AlexaRequestType PlaybackControllerNext => new("PlaybackController.NextCommandIssued");

    /// <summary>The user pressed "pause".</summary>
    public static AlexaRequestType PlaybackControllerPause => new("PlaybackController.PauseCommandIssued");

    /// <summary>The user pressed "play".</summary>
    public static AlexaRequestType PlaybackControllerPlay => new("PlaybackController.PlayCommandIssued");

    /// <summary>The user pressed "previous".</summary>
    public static AlexaRequestType PlaybackControllerPrevious => new("PlaybackController.PreviousCommandIssued");

    /// <summary>An answer of the skill was wrong.</summary>
    public static AlexaRequestType SystemExceptionEncountered => new("System.ExceptionEncountered");

    /// <summary>The user touched an element.</summary>
    public static AlexaRequestType DisplayElementSelected => new("Display.ElementSelected");

    /// <summary>The user pressed a game button.</summary>
    public static AlexaRequestType GameEngineInputHandlerEvent => new("GameEngine.InputHandlerEvent");

    /// <summary>The user touched a visual document.</summary>
    public static AlexaRequestType AplUserEvent => new("Alexa.Presentation.APL.UserEvent");

    /// <summary>A visual document has errors.</summary>
    public static AlexaRequestType AplRuntimeError => new("Alexa.Presentation.APL.RuntimeError");

    /// <summary>A user enabled the skill.</summary>
    public static AlexaRequestType SkillEnabled => new("AlexaSkillEvent.SkillEnabled");

    /// <summary>A user disabled the skill.</summary>
    public static AlexaRequestType SkillDisabled => new("AlexaSkillEvent.SkillDisabled");

    /// <summary>A user linked an account.</summary>
    public static AlexaRequestType SkillAccountLinked => new("AlexaSkillEvent.SkillAccountLinked");

    /// <summary>A user granted permissions for the first time.</summary>
    public static AlexaRequestType SkillPermissionAccepted => new("AlexaSkillEvent.SkillPermissionAccepted");

    /// <summary>A user changed permissions.</summary>
    public static AlexaRequestType SkillPermissionChanged => new("AlexaSkillEvent.SkillPermissionChanged");

    /// <summary>Alexa Conversations calls an API of the skill.</summary>
    public static AlexaRequestType DialogApiInvoked => new("Dialog.API.Invoked");

    /// <summary>A program of yours has sent a message.</summary>
    public static AlexaRequestType MessageReceived => new("Messaging.MessageReceived");
}
