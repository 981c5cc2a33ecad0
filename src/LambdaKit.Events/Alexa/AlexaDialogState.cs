namespace LambdaKit.Events.Alexa;

/// <summary>How far a dialog is.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct AlexaDialogState(string Value)
{
    /// <summary>It starts.</summary>
    public static AlexaDialogState Started => new("STARTED");

    /// <summary>Slots are still asked for.</summary>
    public static AlexaDialogState InProgress => new("IN_PROGRESS");

    /// <summary>All that is required is there.</summary>
    public static AlexaDialogState Completed => new("COMPLETED");
}
