using FsCheck;
using FsCheck.Fluent;
using LambdaKit.EventConformance.Sources;
using LambdaKit.Events.Detection;
using Xunit.Abstractions;

namespace LambdaKit.Events.Tests.Payloads;

/// <summary>Documents that are changed at random: either refused with the one exception, or written back as they were read.</summary>
public sealed class MutatedPayloadTests(ITestOutputHelper output)
{
    private const int Runs = 10_000;

    /// <summary>A number that repeats a run.</summary>
    private const string SeedVariable = "LAMBDAKIT_FUZZ_SEED";

    [Fact]
    public void Changed_document_is_refused_or_written_back_as_it_was_read()
    {
        var seed = ReadSeed();
        output.WriteLine($"{SeedVariable}={seed}, {Runs} runs over {PayloadDocument.All.Count} documents");
        var accepted = 0;
        var refused = 0;
        var numbers = Gen.Choose(0, int.MaxValue);
        var mutation = from kind in numbers from place in numbers from value in numbers select new Mutation(kind, place, value);
        var change = from document in Gen.Choose(0, PayloadDocument.All.Count - 1) from mutations in mutation.NonEmptyListOf() select (document, mutations.Take(3).ToArray());

        Prop.ForAll(
            Arb.From(change),
            one =>
            {
                var document = PayloadDocument.All[one.document];
                var json = one.Item2.Aggregate(document.Json, (text, step) => step.Apply(text));
                _ = EventSourceDetector.Detect(json);
                if (Survives(document.Model, document.Name, json))
                    accepted++;
                else
                    refused++;
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Runs).WithReplay(seed, 1));

        output.WriteLine($"{accepted} accepted, {refused} refused");
        Assert.Equal(Runs, accepted + refused);
        Assert.InRange(accepted, Runs / 50, Runs);
        Assert.InRange(refused, Runs / 50, Runs);
    }

    /// <summary>Whether a document is accepted; then it comes back the same, and once more the same.</summary>
    private static bool Survives(SampleModel model, string name, byte[] json)
    {
        object value;
        try
        {
            value = model.Read(json);
        }
        catch (EventFormatException exception)
        {
            Assert.InRange(exception.ByteOffset, 0, json.Length);
            return false;
        }

        var written = model.Write(value);
        var difference = JsonDifference.Find(json, written);
        Assert.True(difference is null, $"{name} came back different: {difference}");
        Assert.Equal(written, model.Write(model.Read(written)));
        return true;
    }

    private static ulong ReadSeed()
    {
#pragma warning disable RS0030 // it is the tests' own variable, not the function's
        var given = Environment.GetEnvironmentVariable(SeedVariable);
#pragma warning restore RS0030
        return ulong.TryParse(given, out var seed) ? seed : (ulong)Random.Shared.NextInt64();
    }
}
