using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Logging;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Logging;

public sealed class LogLimitTests
{
    private const int Max = 1_048_576 - 26;

    [Theory]
    [InlineData(Max, 500_000, false)]
    [InlineData(Max, 1_200_000, true)]
    [InlineData(262_118, 500_000, true)]
    public void A_json_entry_beyond_the_limit_is_cut_with_a_mark_and_stays_one_valid_event(int limit, int length, bool isCut)
    {
        var run = new LoggingRun(new LoggingOptions { MaxEventBytes = limit }, TestLog.Json, TestLog.Framed);

        run.Invoke(context => context.Logger.LogInformation("{Value}", new string('x', length / 2)));

        var body = Assert.Single(run.Output.Events).AsMemory(16);
        Assert.InRange(body.Length, isCut ? 1_000 : length, limit);
        Assert.Equal(isCut, JsonDocument.Parse(body).RootElement.GetProperty("message").GetString()!.EndsWith($"… [cut, {length / 2} characters in all]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("x", true)]
    [InlineData("€", false)]
    [InlineData("\U0001F600", true)]
    public void A_text_beyond_the_limit_becomes_several_events_that_lose_nothing(string unit, bool isFramed)
    {
        var run = new LoggingRun(new LoggingOptions { MaxEventBytes = 262_118 }, isFramed ? [TestLog.Framed] : []);
        var text = "a" + string.Concat(Enumerable.Repeat(unit, 300_000 / unit.Length * 3));

        run.Invoke(context => context.Logger.LogInformation("{Value}", text));

        var pieces = new StringBuilder();
        for (var i = 0; i < run.Output.Events.Count; i++)
        {
            var body = run.Output.Events[i].AsSpan(isFramed ? 16 : 0, run.Output.Events[i].Length - (isFramed ? 16 : 1));
            Assert.InRange(body.Length, 1, 262_118);
            if (isFramed)
                Assert.Equal(body.Length, BinaryPrimitives.ReadInt32BigEndian(run.Output.Events[i].AsSpan(4)));
            var line = Encoding.UTF8.GetString(body);
            var prefix = $"2026-01-31T02:00:00.000Z\tr\tINFO\t42:live\t[part {i + 1} of {run.Output.Events.Count}] ";
            Assert.StartsWith(prefix, line, StringComparison.Ordinal);
            pieces.Append(line, prefix.Length, line.Length - prefix.Length);
        }
        Assert.True(run.Output.Events.Count > 1);
        Assert.Equal(text, pieces.ToString());
    }

    [Fact]
    public void A_text_without_end_is_cut_with_a_mark()
    {
        var run = new LoggingRun(new LoggingOptions { MaxEventBytes = 262_118 });

        run.Invoke(context => context.Logger.LogInformation("{Value}", new string('x', 6_000_000)));

        Assert.InRange(run.Output.Events.Count, 2, 16);
        Assert.EndsWith("… [cut, 6000000 characters in all]\n", run.Output.Lines[^1]);
        Assert.All(run.Output.Events, line => Assert.InRange(line.Length, 1, 262_119));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(false, true)]
    public void Nothing_that_an_invocation_logs_can_forge_an_entry(bool isJson, bool isFramed)
    {
        var texts = Gen.OneOf(
            ExceptionTrees.Texts,
            Gen.Elements("\n2026-01-31T02:00:00.000Z\tr\tERROR\t42\tforged", "\r\n{\"level\":\"FATAL\"}", "\u001b[2K\u001b[1Aforged", "\u2028x\u2029", "\"},{\"x\":\"", "\u009b31m", "\u202Ex", "\0"));
        var entries = from message in texts
                      from name in texts
                      from value in texts
                      from scope in texts
                      from key in texts
                      from id in texts
                      from exception in ExceptionTrees.All
                      select (message, name, value, scope, key, id, exception);

        Prop.ForAll(Arb.From(entries), entry =>
        {
            var run = new LoggingRun(
                new LoggingOptions { Buffer = new LogBufferOptions { MaxBytes = 16_777_216 }, CorrelationId = LogCorrelation.From<ReadOnlyMemory<byte>>(_ => entry.id) },
                isJson ? TestLog.Json : ("X", "x"), isFramed ? TestLog.Framed : ("X", "x"));
            run.Invoke(context =>
            {
                var logger = context.CreateLogger(entry.scope);
                if (entry.key.Length > 0)
                    context.AppendLogKey(entry.key, entry.value);
                using (logger.BeginScope(entry.scope))
                using (logger.BeginScope(new Dictionary<string, object?> { [entry.name] = entry.value }))
                {
                    logger.LogDebug("{Value}", entry.value);
                    logger.Log(
                        LogLevel.Error, new EventId(1, entry.name), new List<KeyValuePair<string, object?>> { new(entry.name, entry.value), new("list", new[] { entry.value }) },
                        entry.exception, (_, _) => entry.message);
                }
            });

            // A text of hundreds of thousands of characters has parts.
            Assert.True(run.Output.Events.Count == 2 || !isJson);
            foreach (var logEvent in run.Output.Events)
            {
                var body = logEvent.AsSpan(isFramed ? 16 : 0);
                if (isFramed)
                    Assert.Equal(body.Length, BinaryPrimitives.ReadInt32BigEndian(logEvent.AsSpan(4)));
                else
                    Assert.Equal(body.Length - 1, body.IndexOf((byte)'\n'));
                if (isJson)
                    AssertStrict(body.ToArray());
                else
                    AssertPlain(Encoding.UTF8.GetString(body));
            }
        }).QuickCheckThrowOnFailure();
    }

    private static void AssertStrict(byte[] body)
    {
        var entry = JsonDocument.Parse(body, new JsonDocumentOptions { AllowTrailingCommas = false, CommentHandling = JsonCommentHandling.Disallow }).RootElement;
        var names = entry.EnumerateObject().Select(member => member.Name).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("r", entry.GetProperty("requestId").GetString());
        Assert.Contains(entry.GetProperty("level").GetString(), (string[])["DEBUG", "ERROR"]);
    }

    private static void AssertPlain(string line)
    {
        Assert.Matches("^[^\t\n]+Z\tr\t(DEBUG|ERROR)\t42:live\t", line);
        Assert.DoesNotContain(line, character => (char.IsControl(character) && character is not ('\t' or '\r' or '\n')) || character is '\u2028' or '\u2029' or '\u202E');
    }
}
