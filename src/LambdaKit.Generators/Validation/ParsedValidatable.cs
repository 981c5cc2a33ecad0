using LambdaKit.Generators.Diagnostics;
using LambdaKit.Generators.Generation;

namespace LambdaKit.Generators.Validation;

/// <summary>What a type with [ValidatableType] says: what to generate, null when nothing can be, and what is wrong.</summary>
internal sealed record ParsedValidatable(ValidatableSpec? Type, EquatableList<Finding> Findings);
