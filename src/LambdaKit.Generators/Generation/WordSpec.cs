namespace LambdaKit.Generators.Generation;

/// <summary>A struct around a text that the generator completes.</summary>
/// <param name="Namespace">Empty in the global namespace.</param>
/// <param name="Name">Its name.</param>
/// <param name="HintName">The name of the generated file.</param>
internal sealed record WordSpec(string Namespace, string Name, string HintName);
