namespace LambdaKit.Events.Tests.Payloads;

/// <summary>What every refusal of a payload says, and what none may say.</summary>
internal static class Refusal
{
    /// <summary>A word that stands in the values of documents, and that must not get into a message.</summary>
    public const string Secret = "hunter2";

    public static void Check(EventFormatException exception, int length)
    {
        Assert.False(string.IsNullOrEmpty(exception.Model));
        Assert.StartsWith("$", exception.Path, StringComparison.Ordinal);
        Assert.InRange(exception.ByteOffset, 0, length);
        Assert.False(string.IsNullOrEmpty(exception.Reason));
        Assert.DoesNotContain(Secret, exception.ToString(), StringComparison.Ordinal);
    }
}
