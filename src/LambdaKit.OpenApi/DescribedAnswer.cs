namespace LambdaKit.OpenApi;

/// <summary>An answer that a route may give.</summary>
/// <param name="StatusCode">Such as 200.</param>
/// <param name="Content">Its body; null for none.</param>
/// <param name="Description">When it is given; null for the name of the status.</param>
internal sealed record DescribedAnswer(int StatusCode, DescribedContent? Content, string? Description);
