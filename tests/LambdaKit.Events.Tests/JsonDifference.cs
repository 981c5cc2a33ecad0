namespace LambdaKit.Events.Tests;

/// <summary>Compares JSON by meaning: the order of members and the spelling of numbers do not matter, a null and a missing member differ.</summary>
internal static class JsonDifference
{
    /// <summary>The first place where both differ and how; null when they mean the same.</summary>
    public static string? Find(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual) => EventConformance.Checking.JsonDifference.Find(expected, actual);

    public static void AssertSame(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual) => Assert.Null(Find(expected, actual));
}
