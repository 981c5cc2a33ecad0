namespace LambdaKit.Parameters;

/// <summary>Which value is asked for.</summary>
/// <param name="Name">A parameter's name or ARN, a secret's id or ARN, or a configuration profile's.</param>
/// <param name="Version">A parameter's number or a secret's version id; null for the latest.</param>
/// <param name="Label">A parameter's label or a secret's version stage, such as <c>AWSPREVIOUS</c>; null for none.</param>
public readonly record struct ParameterRequest(string Name, string? Version = null, string? Label = null);
