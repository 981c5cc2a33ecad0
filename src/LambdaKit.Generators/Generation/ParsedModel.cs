using LambdaKit.Generators.Diagnostics;

namespace LambdaKit.Generators.Generation;

/// <summary>What a class with [EventModel] says.</summary>
/// <param name="Model">What to generate; null when nothing can be.</param>
/// <param name="Findings">What is wrong.</param>
internal sealed record ParsedModel(ModelSpec? Model, EquatableList<Finding> Findings);
