namespace LambdaKit.Events;

/// <summary>Has LambdaKit's generator complete a word of a service: a status, a type, a name of which the service may invent new ones at any time.</summary>
/// <remarks>
/// It goes on a <c>readonly partial record struct X(string Value)</c>, whose static properties are the known words. One that is not known is as good: it
/// reads, compares and is written back by its text.
/// </remarks>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class EventWordAttribute : Attribute
{
}
