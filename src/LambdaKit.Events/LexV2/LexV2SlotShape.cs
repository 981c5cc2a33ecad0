namespace LambdaKit.Events.LexV2;

/// <summary>How many values a slot has.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct LexV2SlotShape(string Value)
{
    /// <summary>One.</summary>
    public static LexV2SlotShape Scalar => new("Scalar");

    /// <summary>Several.</summary>
    public static LexV2SlotShape List => new("List");

    /// <summary>Parts with slots of their own.</summary>
    public static LexV2SlotShape Composite => new("Composite");
}
