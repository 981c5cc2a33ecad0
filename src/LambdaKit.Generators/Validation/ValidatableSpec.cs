using LambdaKit.Generators.Generation;

namespace LambdaKit.Generators.Validation;

/// <summary>A type whose validation is generated.</summary>
/// <param name="Namespace">Empty in the global namespace.</param>
/// <param name="Declarations">The types around it, and itself last, such as <c>partial record Order</c>.</param>
/// <param name="HintName">The name of the generated file.</param>
/// <param name="Properties">Those that have something to be checked.</param>
/// <param name="TypeRules">How annotations of the type itself are created.</param>
/// <param name="ValidatesItself">Whether it is an IValidatableObject.</param>
/// <param name="JsonNames">Properties with a JSON name of their own, and that name.</param>
internal sealed record ValidatableSpec(
    string Namespace,
    EquatableList<string> Declarations,
    string HintName,
    EquatableList<ValidatedProperty> Properties,
    EquatableList<string> TypeRules,
    bool ValidatesItself,
    EquatableList<(string Property, string JsonName)> JsonNames);
