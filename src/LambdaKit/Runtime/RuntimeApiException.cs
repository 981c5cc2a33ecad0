namespace LambdaKit.Runtime;

/// <summary>The Runtime API cannot be spoken with any more: the process ends with a non-zero exit code.</summary>
internal sealed class RuntimeApiException(string message, Exception? innerException = null) : Exception(message, innerException);
