namespace LambdaKit.Generators.Generation;

/// <summary>A class that the generator completes.</summary>
/// <param name="Namespace">Empty in the global namespace.</param>
/// <param name="Name">Its name, escaped where it is a keyword.</param>
/// <param name="TypeParameters">Such as <c>&lt;TDetail&gt;</c>; empty in most.</param>
/// <param name="FullName">Fully qualified.</param>
/// <param name="HintName">The name of the generated file.</param>
/// <param name="Properties">In the order of the source.</param>
/// <param name="HasRequired">Whether a property is required, so that an ordinary <c>new</c> would have to set it.</param>
/// <param name="HasConstructor">Whether the class declares a constructor.</param>
/// <param name="Sample">For a payload a document of its shape, else null.</param>
internal sealed record ModelSpec(
    string Namespace,
    string Name,
    string TypeParameters,
    string FullName,
    string HintName,
    EquatableList<PropertySpec> Properties,
    bool HasRequired,
    bool HasConstructor,
    string? Sample);
