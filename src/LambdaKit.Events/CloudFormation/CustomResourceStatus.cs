namespace LambdaKit.Events.CloudFormation;

/// <summary>Whether a request for a custom resource went well.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CustomResourceStatus(string Value)
{
    /// <summary>It went well.</summary>
    public static CustomResourceStatus Success => new("SUCCESS");

    /// <summary>It failed, and the stack's operation with it.</summary>
    public static CustomResourceStatus Failed => new("FAILED");
}
