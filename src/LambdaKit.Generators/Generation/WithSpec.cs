namespace LambdaKit.Generators.Generation;

/// <summary>A partial method that copies a model with another value of one property: <c>public partial Order WithNote(string? note);</c></summary>
/// <param name="Accessibility">Such as <c>public</c>.</param>
/// <param name="Parameter">The name of the new value, escaped where it is a keyword.</param>
internal sealed record WithSpec(string Accessibility, string Parameter);
