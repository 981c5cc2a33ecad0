namespace LambdaKit.Tests.Runtime.Histories;

/// <summary>The function waits for what cannot come any more.</summary>
internal sealed class HangException(string message) : Exception(message);
