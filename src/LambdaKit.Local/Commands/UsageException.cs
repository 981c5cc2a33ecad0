namespace LambdaKit.Local.Commands;

/// <summary>The command line, a file it names or the configuration asks for something that can't be done; the message goes to the user as it is.</summary>
internal sealed class UsageException(string message) : Exception(message);
