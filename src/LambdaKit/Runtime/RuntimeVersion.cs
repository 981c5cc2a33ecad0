namespace LambdaKit.Runtime;

/// <summary>How the runtime introduces itself: the first word is what the platform records as the runtime's release.</summary>
internal static class RuntimeVersion
{
    public const string Number = "0.1.0";

    public const string UserAgentLine = $"User-Agent: lambdakit-dotnet/{Number}\r\n";
}
