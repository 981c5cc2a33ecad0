namespace LambdaKit.Validation;

/// <summary>What is wrong with one part of an event.</summary>
/// <param name="Path">The part, such as <c>items[2].sku</c>, or a JSON pointer such as <c>/items/2/sku</c>; empty for the whole.</param>
/// <param name="Message">What is wrong with it, without its value.</param>
public readonly record struct ValidationError(string Path, string Message);
