namespace LambdaKit.Generators.Generation;

/// <summary>A property that the generator implements.</summary>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="Name">Its name in C#.</param>
/// <param name="Field">The name of its field.</param>
/// <param name="Modifiers">What stands in front of its type, such as <c>public partial</c>.</param>
/// <param name="InitModifier">What stands in front of <c>init</c>: nothing, or its own accessibility and a space.</param>
/// <param name="Type">Its type.</param>
/// <param name="Storage">The type of its field, where [StoredAs] names one.</param>
/// <param name="IsRecurring">Whether it is a text with [Recurring].</param>
/// <param name="With">The method that copies the model with another value of it, where the model declares one.</param>
internal sealed record PropertySpec(
    string JsonName, string Name, string Field, string Modifiers, string InitModifier, TypeSpec Type, string? Storage, bool IsRecurring, WithSpec? With);
