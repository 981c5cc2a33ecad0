namespace LambdaKit.ConventionTests;

/// <summary>Asserts that nothing breaks a convention, and shows all that does: xunit would cut the list short.</summary>
internal static class Convention
{
    public static void Holds(string rule, IEnumerable<string?> breaks)
    {
        var list = breaks.ToList();
        Assert.True(list.Count == 0, $"{rule}. Otherwise:\n  {string.Join("\n  ", list)}");
    }
}
