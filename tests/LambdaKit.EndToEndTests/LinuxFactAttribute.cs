namespace LambdaKit.EndToEndTests;

/// <summary>A test that needs a program of Linux.</summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute(string program) => Skip = OperatingSystem.IsLinux() ? null : $"'{program}' is there on Linux only.";
}
