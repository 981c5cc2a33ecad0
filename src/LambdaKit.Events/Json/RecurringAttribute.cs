namespace LambdaKit.Events.Json;

/// <summary>Says that a text comes again in every event or record (an ARN, a region, a version), so that one string is kept for all of them.</summary>
/// <remarks>For texts of a few different values and of up to 128 characters; never for identifiers or contents, which would push the others out.</remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RecurringAttribute : Attribute;
