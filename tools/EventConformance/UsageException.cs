namespace LambdaKit.EventConformance;

/// <summary>The tool can't begin: the command line, the folder or a file is wrong.</summary>
internal sealed class UsageException(string message) : Exception(message);
