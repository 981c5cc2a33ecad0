namespace LambdaKit.Runtime.Protocol;

/// <summary>The Runtime API sent what is not HTTP/1.x, or not what it may send.</summary>
internal sealed class ProtocolException(string message) : Exception(message);
