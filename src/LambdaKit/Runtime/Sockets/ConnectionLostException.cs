namespace LambdaKit.Runtime.Sockets;

/// <summary>The connection could not be made, broke, or was closed by the other side in the middle of something.</summary>
internal sealed class ConnectionLostException(string message, Exception? innerException = null) : Exception(message, innerException);
