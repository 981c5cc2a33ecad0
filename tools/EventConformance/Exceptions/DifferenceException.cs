namespace LambdaKit.EventConformance.Exceptions;

/// <summary>A place where a file doesn't come back the same.</summary>
/// <param name="File">Such as <c>s3/broken.json</c>; a star stands for anything.</param>
/// <param name="Path">The place, such as <c>$.Records[0].body</c>.</param>
/// <param name="Reason">Why not.</param>
internal sealed record DifferenceException(string File, string Path, string Reason);
