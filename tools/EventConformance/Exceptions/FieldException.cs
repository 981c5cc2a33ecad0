namespace LambdaKit.EventConformance.Exceptions;

/// <summary>A field that no property models.</summary>
/// <param name="Source">The folder, such as <c>s3</c> or <c>sqs/responses</c>; a star stands for anything.</param>
/// <param name="Path">Such as <c>Records[].s3.object.urlDecodedKey</c>; a star stands for anything. It covers what is below it, too.</param>
/// <param name="Reason">Why samples have it though the service doesn't send it.</param>
internal sealed record FieldException(string Source, string Path, string Reason);
