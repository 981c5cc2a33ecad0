namespace LambdaKit.Tests.Runtime.Histories;

/// <summary>What the handler of a history does with an event.</summary>
internal enum EventKind
{
    Echo,
    Fail,
    EchoLater,
    Large,
}
