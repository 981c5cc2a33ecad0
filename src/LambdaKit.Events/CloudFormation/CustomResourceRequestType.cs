namespace LambdaKit.Events.CloudFormation;

/// <summary>What is to be done with a custom resource.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CustomResourceRequestType(string Value)
{
    /// <summary>Create it.</summary>
    public static CustomResourceRequestType Create => new("Create");

    /// <summary>Change it, or create another in its place.</summary>
    public static CustomResourceRequestType Update => new("Update");

    /// <summary>Delete it; this must succeed also when it isn't there.</summary>
    public static CustomResourceRequestType Delete => new("Delete");
}
