namespace LambdaKit.EventConformance.Exceptions;

/// <summary>A file whose source can't be detected, as it is not what the service sends.</summary>
/// <param name="File">Such as <c>cognito-pre-sign-up/placeholder.json</c>; a star stands for anything.</param>
/// <param name="Reason">Why not.</param>
/// <param name="Member">A member at the top that the file must have; null for any file.</param>
/// <param name="Value">The text of that member.</param>
internal sealed record DetectionException(string File, string Reason, string? Member = null, string? Value = null);
