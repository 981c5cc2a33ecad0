using LambdaKit.Generators.Generation;

namespace LambdaKit.Generators.Validation;

/// <summary>A property with what its value has to be.</summary>
/// <param name="Name">As it is declared.</param>
/// <param name="JsonName">The name in [JsonPropertyName]; null where the naming policy says it.</param>
/// <param name="Display">The name that messages call it by; null for that of the JSON.</param>
/// <param name="Required">What has to hold before all else is looked at; null for nothing.</param>
/// <param name="Rules">The others, in order.</param>
/// <param name="Nesting">What of its value is validated by itself.</param>
internal sealed record ValidatedProperty(string Name, string? JsonName, string? Display, RuleSpec? Required, EquatableList<RuleSpec> Rules, Nesting Nesting);
