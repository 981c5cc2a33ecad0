namespace LambdaKit.Events.Firehose;

/// <summary>What a function says of a record that it transformed.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct FirehoseResult(string Value)
{
    /// <summary>It is to be delivered as the answer has it.</summary>
    public static FirehoseResult Ok => new("Ok");

    /// <summary>It is left out, on purpose.</summary>
    public static FirehoseResult Dropped => new("Dropped");

    /// <summary>It could not be transformed, and goes where failed ones go.</summary>
    public static FirehoseResult ProcessingFailed => new("ProcessingFailed");
}
