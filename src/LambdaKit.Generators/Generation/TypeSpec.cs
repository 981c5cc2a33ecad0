namespace LambdaKit.Generators.Generation;

/// <summary>The type of a property, or of what it is made of.</summary>
/// <param name="Shape">What code it needs.</param>
/// <param name="Name">Fully qualified, without its question mark.</param>
/// <param name="ShortName">For the names of methods that read and write it: <c>ListOfSqsMessage</c>.</param>
/// <param name="IsNullable">Whether it carries a question mark.</param>
/// <param name="IsStruct">Whether it is a value type.</param>
/// <param name="CanBeCreated">Whether <c>new()</c> makes an empty one.</param>
/// <param name="Element">What a list has, and the values of a map.</param>
internal sealed record TypeSpec(JsonShape Shape, string Name, string ShortName, bool IsNullable, bool IsStruct, bool CanBeCreated, TypeSpec? Element)
{
    /// <summary>As it is written in code.</summary>
    public string Code => IsNullable ? Name + "?" : Name;
}
