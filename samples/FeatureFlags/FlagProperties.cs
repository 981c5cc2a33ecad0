namespace FeatureFlags;

/// <summary>The properties of the resource in a template.</summary>
/// <param name="Name">What the flag is called; another name makes another flag.</param>
/// <param name="Percent">Of how many customers it is switched on, 0 to 100.</param>
public sealed record FlagProperties(string Name, int Percent);
