using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Tracing;
using Xunit.Abstractions;

namespace LambdaKit.Tests.Tracing;

public sealed class TraceHeaderPropertyTests(ITestOutputHelper output)
{
    private static readonly string[] Parts =
        ["Root=", "Parent=", "Sampled=", "1-", "6956620d", "-", "5759e988bd862e3fe1be46a9", "53995c3f42cd8ad8", "0af7651916cd43dd8448eb211c80319c", ";", " ", "1", "0", "?", "Lineage=", "00-", "01", "ff", "\u0000", "é", ""];

    [Fact]
    public void Whatever_comes_as_a_header_is_read_or_left_and_never_thrown_at()
    {
        var seed = (ulong)Random.Shared.NextInt64(int.MaxValue);
        output.WriteLine($"seed {seed}");
        var headers = Gen.Elements(Parts).ListOf().Select(parts => string.Concat(parts));

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(seed, 1),
            Prop.ForAll(headers.ToArbitrary(), header =>
            {
                var (parent, _) = new TraceHeaders(header, header, header).Choose(TraceParent.W3CThenXRay);
                _ = XRayHeader.LineageOf(header);
                return parent == default || parent.TraceId != default;
            }));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_written_for_X_Ray_is_read_as_the_same_context(bool isSampled)
    {
        for (var i = 0; i < 100; i++)
        {
            using var span = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
            span.ActivityTraceFlags = isSampled ? ActivityTraceFlags.Recorded : ActivityTraceFlags.None;

            Assert.True(XRayHeader.TryParse(XRayHeader.Format(span, default), out var context));

            Assert.Equal((span.TraceId, span.SpanId, span.ActivityTraceFlags), (context.TraceId, context.SpanId, context.TraceFlags));
        }
    }
}
