using LambdaKit.Generators.Generation;

namespace LambdaKit.Generators.Validation;

/// <summary>One thing that a value has to be.</summary>
/// <param name="IsWrong">The condition in which <c>value</c> is wrong; the mark <see cref="Rule"/> stands for the annotation. Null when the annotation itself says it, with its message.</param>
/// <param name="Annotation">How the annotation is created; null when it isn't needed.</param>
/// <param name="Message">The author's message, or else ours.</param>
/// <param name="MessageSource">The static property that has the author's message; null for <paramref name="Message"/>.</param>
/// <param name="IsFormat">Whether the message has places for the name and the arguments.</param>
/// <param name="Arguments">What goes into the message behind the name, as C#.</param>
/// <param name="Other">The property that it is compared with, whose name ends the message; null for none.</param>
/// <param name="OtherJsonName">The name of that one in [JsonPropertyName]; null where the naming policy says it.</param>
internal sealed record RuleSpec(
    string? IsWrong,
    string? Annotation,
    string Message,
    string? MessageSource = null,
    bool IsFormat = false,
    EquatableList<string>? Arguments = null,
    string? Other = null,
    string? OtherJsonName = null)
{
    public const string Rule = "§rule§";
}
