using System.Globalization;

namespace LambdaKit.Events.Tests;

/// <summary>Each row of the list of what other event models lose has a test by its number, or a reason why it can't.</summary>
public sealed class EventQuirkCoverageTests
{
    private const int Rows = 60;

    private static readonly Dictionary<int, string> NotApplicable = new()
    {
        [11] = "There is no naming policy: a type of the user's is read and written by its own JsonTypeInfo.",
        [12] = "No type of the AWS SDK is used, so none needs a converter; words of a service are structs around their text.",
        [13] = "There are no writer options, so no callback for them.",
        [14] = "Newtonsoft.Json is not used.",
        [15] = "Newtonsoft.Json is not used.",
    };

    [Fact]
    public void Every_row_has_a_test_or_a_reason()
    {
        var tested = typeof(EventQuirkCoverageTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.Name.StartsWith("Quirk_", StringComparison.Ordinal))
            .Select(method => int.Parse(method.Name.AsSpan("Quirk_".Length, 2), CultureInfo.InvariantCulture))
            .ToHashSet();

        Assert.Empty(Enumerable.Range(1, Rows).Where(row => !tested.Contains(row) && !NotApplicable.ContainsKey(row)));
        Assert.Empty(NotApplicable.Keys.Where(tested.Contains));
    }
}
