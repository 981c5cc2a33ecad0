using Xunit.Abstractions;

namespace LambdaKit.Idempotency.Tests.Interleavings;

/// <summary>All orders in which the steps of several attempts can follow each other, each of them going well, crashing or failing, and time running out in between.</summary>
public sealed class InterleavingTests(ITestOutputHelper output)
{
    private static readonly Scenario TwoAttempts = new(Attempts: 2, Timeouts: 2, LostCalls: 1, BeginsLate: true);
    private static readonly Scenario TwoAttemptsAndManyLostCalls = new(Attempts: 2, Timeouts: 1, LostCalls: 3, BeginsLate: false);
    private static readonly Scenario ThreeAttempts = new(Attempts: 3, Timeouts: 1, LostCalls: 0, BeginsLate: false);

    public static TheoryData<string> Scenarios => [nameof(TwoAttempts), nameof(TwoAttemptsAndManyLostCalls), nameof(ThreeAttempts)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void No_effect_is_lost_or_doubled_on_the_store_in_memory(string scenario) => Walk(scenario, () => new ObservedMemory(), stopsAtFirst: true);

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void No_effect_is_lost_or_doubled_on_a_table_with_the_conditions_that_are_sent_to_DynamoDB(string scenario) =>
        Walk(scenario, () => new ModelledTable(), stopsAtFirst: true);

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void The_check_finds_what_a_store_without_a_fence_does(string scenario)
    {
        var found = Find(scenario, () => new ModelledTable(isFenced: false), stopsAtFirst: false, out var walks);

        output.WriteLine($"{walks} interleavings of {scenario}, without a fence: {string.Join("; ", found.Order(StringComparer.Ordinal))}");
        Assert.Contains(found, violation => violation.Contains("has completed what is another's", StringComparison.Ordinal));
        Assert.Contains(found, violation => violation.Contains("has deleted what is another's", StringComparison.Ordinal));
        Assert.Contains(found, violation => violation.Contains("attempts have completed", StringComparison.Ordinal));
    }

    private void Walk(string scenario, Func<IObservedStore> createStore, bool stopsAtFirst)
    {
        var found = Find(scenario, createStore, stopsAtFirst, out var walks);

        output.WriteLine($"{walks} interleavings of {scenario}");
        Assert.Empty(found);
        Assert.True(walks > 1000, "Too few interleavings were walked to say anything.");
    }

    private static HashSet<string> Find(string scenario, Func<IObservedStore> createStore, bool stopsAtFirst, out int walks)
    {
        SynchronizationContext.SetSynchronizationContext(null); // What goes on after a step goes on at once, on this thread.
        var found = new HashSet<string>(StringComparer.Ordinal);
        var choices = new Choices();
        walks = 0;
        do
        {
            walks++;
            var path = choices.ToString();
            foreach (var violation in new World(Of(scenario), createStore()).Walk(choices))
                found.Add(stopsAtFirst ? $"{violation} ({path})" : violation);
        }
        while ((!stopsAtFirst || found.Count == 0) && choices.Next());
        return found;
    }

    private static Scenario Of(string name) => name switch
    {
        nameof(TwoAttempts) => TwoAttempts,
        nameof(TwoAttemptsAndManyLostCalls) => TwoAttemptsAndManyLostCalls,
        _ => ThreeAttempts,
    };
}
