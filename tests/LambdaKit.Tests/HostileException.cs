namespace LambdaKit.Tests;

/// <summary>An exception whose texts are chosen, or throw when read.</summary>
internal sealed class HostileException(string? message = null, string? stackTrace = null, string? errorType = "", Exception? innerException = null)
    : Exception("unused", innerException), ILambdaError
{
    public bool Throws { get; init; }

    public override string Message => Throws ? throw new InvalidOperationException("Message") : message!; // Null is among the texts.

    public override string? StackTrace => Throws ? throw new InvalidOperationException("StackTrace") : stackTrace;

    public string ErrorType => Throws ? throw new InvalidOperationException("ErrorType") : errorType!; // Null is among the texts.

    public override string ToString() => Throws ? throw new InvalidOperationException("ToString") : $"{message}\n{stackTrace}";
}
