namespace LambdaKit.Logging;

/// <summary>Marks a property whose value is never logged. It takes effect for types that <see cref="LoggingOptions.Types"/> knows; an object of another type is logged by its <c>ToString</c>.</summary>
/// <remarks>Read through the type's JSON metadata, so nothing is lost to trimming. The generator of .NET 8 leaves attributes out of it: there every property of such a type is hidden.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class SensitiveAttribute : Attribute;
