using FsCheck;
using FsCheck.Fluent;

namespace LambdaKit.Tests.Runtime.Histories;

/// <summary>Makes histories for property tests.</summary>
internal static class RandomHistories
{
    private static readonly Gen<bool> Coins = Gen.Elements(false, true);

    /// <summary>Histories in which the function can answer every event.</summary>
    public static Arbitrary<History> Survivable { get; } = Histories(Enum.GetValues<FaultKind>().Where(kind => !new Fault(kind, 0).IsFatal));

    /// <summary>Histories that may end the function.</summary>
    public static Arbitrary<History> Any { get; } = Histories(Enum.GetValues<FaultKind>());

    private static Arbitrary<History> Histories(IEnumerable<FaultKind> kinds)
    {
        var faults =
            from kind in Gen.Frequency((1, Gen.Constant(FaultKind.None)), (3, Gen.Elements(kinds.ToArray())))
            from form in Gen.Choose(0, 100_000)
            select new Fault(kind, form);
        var pieces =
            from count in Gen.Choose(0, 4)
            from sizes in Gen.Frequency((2, Gen.Choose(1, 3)), (1, Gen.Choose(1, 400)), (1, Gen.Constant(100_000))).ArrayOf(count)
            select sizes;
        var histories =
            from eventCount in Gen.Choose(1, 4)
            from events in Gen.Elements(Enum.GetValues<EventKind>()).ArrayOf(eventCount)
            from faultCount in Gen.Choose(0, 10)
            from hits in faults.ArrayOf(faultCount)
            from sizes in pieces
            from sendsTogether in Coins
            from resets in Coins
            from forgets in Coins
            select new History([.. events.Select((kind, i) => new ModelEvent(i, kind))], hits, sizes, sendsTogether, resets, forgets);
        return Arb.From(histories, Simpler);
    }

    private static IEnumerable<History> Simpler(History history)
    {
        for (var i = 0; i < history.Faults.Length; i++)
        {
            var fewer = history.Faults.ToList();
            fewer.RemoveAt(i);
            yield return history with { Faults = [.. fewer] };
            if (history.Faults[i].Kind != FaultKind.None)
                yield return history with { Faults = [.. history.Faults.Select((fault, j) => j == i ? default : fault)] };
        }
        if (history.Events.Length > 1)
            yield return history with { Events = history.Events[..^1] };
        if (history.Pieces.Length > 0)
            yield return history with { Pieces = [] };
    }
}
