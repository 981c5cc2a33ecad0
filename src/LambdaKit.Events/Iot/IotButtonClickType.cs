namespace LambdaKit.Events.Iot;

/// <summary>How a button was clicked.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct IotButtonClickType(string Value)
{
    /// <summary>Once.</summary>
    public static IotButtonClickType Single => new("SINGLE");

    /// <summary>Twice.</summary>
    public static IotButtonClickType Double => new("DOUBLE");

    /// <summary>Once, for more than two seconds.</summary>
    public static IotButtonClickType Long => new("LONG");
}
