namespace LambdaKit.Tests.Runtime;

/// <summary>A result whose second half may fail when it is read.</summary>
internal sealed class HalfWritten(string first, int? second)
{
    public string First => first;

    public int Second => second ?? throw new NotSupportedException("This cannot be written.");
}
