namespace LambdaKit.OpenApi;

/// <summary>A value of a request.</summary>
/// <param name="Place"><c>path</c>, <c>query</c> or <c>header</c>.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Type">What it is read as.</param>
/// <param name="Description">What it means; null for nothing.</param>
/// <param name="IsRequired">Whether it has to be there.</param>
internal sealed record DescribedParameter(string Place, string Name, Type Type, string? Description, bool IsRequired);
