namespace LambdaKit.EventConformance.Checking;

/// <summary>A field that no property models: it is kept and written back, but nobody can read it by name.</summary>
/// <param name="Path">Such as <c>Records[].s3.object.urlDecodedKey</c>.</param>
/// <param name="Paths">The paths of its value and of everything in that.</param>
/// <param name="Reason">Why it is not modelled, by the list of exceptions; null when it is not listed.</param>
internal sealed record UnmodelledField(string Path, IReadOnlyCollection<string> Paths, string? Reason);
