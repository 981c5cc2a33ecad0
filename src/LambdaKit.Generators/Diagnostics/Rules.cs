using Microsoft.CodeAnalysis;

namespace LambdaKit.Generators.Diagnostics;

/// <summary>Every rule, in the order of the ids. An id is never used again.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor ModelIsNotPartial = Rule(
        "LK0001",
        "An event model is partial",
        "'{0}' carries [EventModel] but is not partial, so the generator cannot add its reading and writing to it; declare it 'partial'");

    public static readonly DiagnosticDescriptor PropertyIsNotPartial = Rule(
        "LK0002",
        "A property of an event model is partial, with get and init",
        "'{0}' carries [JsonPropertyName] but {1}, so the generator cannot keep its value; declare it 'partial' with '{{ get; init; }}'");

    public static readonly DiagnosticDescriptor TypeIsNotSupported = Rule(
        "LK0003",
        "The type of a property of an event model is one that the generator can read and write",
        "'{0}' is of type '{1}', which the generator cannot read and write; {2}");

    public static readonly DiagnosticDescriptor NameIsTaken = Rule(
        "LK0004",
        "The properties of an event model have different JSON names",
        "'{0}' and '{1}' are both called '{2}' in JSON, so a value could not be told to belong to one of them; give one of them another name");

    public static readonly DiagnosticDescriptor StorageDoesNotFit = Rule(
        "LK0005",
        "A storage type fits its property",
        "'{0}' cannot keep '{1}': {2}; name a readonly struct S with public members that implements IJsonStorage<S, {3}>");

    public static readonly DiagnosticDescriptor ModelHasWrongForm = Rule(
        "LK0006",
        "An event model is a sealed class of its own",
        "'{0}' {1}, which the generator cannot complete; make it a sealed class that stands in a namespace and can be created with 'new()'");

    public static readonly DiagnosticDescriptor NameIsNotPlain = Rule(
        "LK0007",
        "A JSON name of an event model is plain",
        "'{0}' has the JSON name '{1}', which {2}; the generator compares names byte for byte, so use 1 to 127 bytes without quotes, backslashes and control characters");

    public static readonly DiagnosticDescriptor MemberIsReserved = Rule(
        "LK0008",
        "A property of an event model is not named like a generated member",
        "'{0}' is the name of a member that the generator adds to every event model; name the property otherwise and keep its [JsonPropertyName]");

    public static readonly DiagnosticDescriptor WordHasWrongForm = Rule(
        "LK0009",
        "An event word is a readonly partial record struct around a text",
        "'{0}' carries [EventWord] but {1}, so the generator cannot complete it; declare it 'readonly partial record struct {0}(string Value)' in a namespace");

    public static readonly DiagnosticDescriptor ValidatableIsNotPartial = Rule(
        "LK0010",
        "A type that is validated by its annotations is partial",
        "'{0}' carries [ValidatableType] but {1} is not partial, so the generator cannot add the validation; declare it 'partial'",
        "LambdaKit.Http");

    public static readonly DiagnosticDescriptor ValidatableHasWrongForm = Rule(
        "LK0011",
        "A type that is validated by its annotations can be completed",
        "'{0}' carries [ValidatableType] but {1}; {2}",
        "LambdaKit.Http");

    public static readonly DiagnosticDescriptor AnnotationCannotBeGenerated = Rule(
        "LK0012",
        "An annotation fits its property",
        "'{0}' carries [{1}], but {2}, so the generator cannot write the check; {3}",
        "LambdaKit.Http");

    private static DiagnosticDescriptor Rule(string id, string title, string messageFormat, string category = "LambdaKit.Events") => new(
        id,
        title,
        messageFormat,
        category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: $"https://github.com/lambdakit/lambdakit/blob/main/docs/diagnostics/{id}.md");
}
