using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Metrics;

namespace LambdaKit.Tests.Metrics;

public sealed class MetricPropertyTests
{
    [Fact]
    public void Whatever_is_added_comes_out_once_in_log_events_within_all_limits()
    {
        var seed = Random.Shared.NextInt64();
        var name = Gen.Frequency(
            (4, Gen.Choose(0, 3).Select(i => $"m{i}")), (3, Gen.Choose(0, 300).Select(i => $"n{i}")), (1, Gen.Choose(0, 40).Select(i => new string('\u20ac', 1_000) + i)));
        var value = Gen.Choose(-1_000_000, 1_000_000).Select(number => number / 64.0);
        var own = Gen.Frequency((8, Gen.Constant("")), (2, Gen.Choose(0, 5).Select(i => $"t{i}")));
        var one =
            from metric in name
            from number in value
            from unit in Gen.Elements(MetricUnit.None, MetricUnit.Count, MetricUnit.Milliseconds)
            from resolution in Gen.Elements(MetricResolution.Standard, MetricResolution.High)
            from table in own
            from times in Gen.Frequency((20, Gen.Constant(1)), (1, Gen.Choose(90, 350)))
            select new Added(metric, number, unit, table.Length > 0 ? MetricResolution.Standard : resolution, table, times);
        var sequences = Gen.Choose(0, 400).SelectMany(length => Gen.ArrayOf(one, length));
        var wrong = new List<string>();

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay((ulong)seed, 1),
            Prop.ForAll(sequences.ToArbitrary(), added => wrong.AddRange(FaultsOf(added))));

        Assert.True(wrong.Count == 0, $"Seed {seed}: {string.Join("; ", wrong.Take(5))}");
    }

    private static IEnumerable<string> FaultsOf(Added[] added)
    {
        var metrics = new TestMetrics().Run(metrics =>
        {
            foreach (var (name, value, unit, resolution, table, times) in added)
            {
                for (var i = 0; i < times; i++)
                {
                    if (table.Length > 0)
                        metrics.AddSingle(name, value, unit, new MetricDimension("Table", table));
                    else
                        metrics.Add(name, value, unit, resolution);
                }
            }
        });
        var documents = metrics.Documents;

        var expected = added.SelectMany(one => Enumerable.Repeat((one.Name, NameOf(one.Unit), (int)one.Resolution, one.Value, one.Table), one.Times)).Order();
        var actual = documents.SelectMany(document => Emf.ValuesOf(document)
            .Select(value => (value.Name, value.Unit, value.Resolution, value.Value, document.TryGetProperty("Table", out var table) ? table.GetString() ?? "" : ""))).Order();
        if (!expected.SequenceEqual(actual))
            yield return "The values are not those that were added";
        for (var i = 0; i < documents.Length; i++)
        {
            foreach (var fault in Emf.FaultsOf(documents[i], metrics.Events[i].Length))
                yield return fault;
        }
        foreach (var error in documents.Take(3).SelectMany(EmfSchema.ErrorsOf))
            yield return error;
    }

    private static string NameOf(MetricUnit unit) => unit.ToString();

    private sealed record Added(string Name, double Value, MetricUnit Unit, MetricResolution Resolution, string Table, int Times);
}
