using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Logging;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Logging;

public sealed class JsonLogTests
{
    [Fact]
    public void An_entry_is_an_object_with_lambdas_names()
    {
        var log = new TestLog(TestLog.Json);
        var context = log.For("req-1", alias: "live", traceId: "Root=1-2");
        context.Details.TenantId = "blue";

        context.CreateLogger("Orders.Purge").LogWarning(new EventId(7, "Purged"), "Purged {Count} of \"{Table}\"", 3, "orders");

        Assert.Equal(
            """{"timestamp":"2026-01-31T02:00:00.000Z","level":"WARN","requestId":"req-1","version":"42","alias":"live","traceId":"Root=1-2","tenantId":"blue","category":"Orders.Purge","eventId":""" +
            """7,"eventName":"Purged","message":"Purged 3 of \"orders\"","Count":3,"Table":"orders"}""" + "\n",
            log.Output.Single);
    }

    [Fact]
    public void What_lambda_did_not_say_is_absent()
    {
        var log = new TestLog(TestLog.Json, ("AWS_LAMBDA_FUNCTION_VERSION", ""));

        log.Sink.Write(null, LogLevel.Information, "m");

        Assert.Equal("timestamp level version message", TestLog.NamesOf(log.Single));
    }

    [Fact]
    public void The_first_invocation_says_that_it_started_cold()
    {
        var log = new TestLog(TestLog.Json);
        var context = log.For("r");
        context.Function.Started(context);

        context.Logger.LogInformation("m");

        Assert.True(log.Single.GetProperty("coldStart").GetBoolean());
    }

    [Fact]
    public void Values_are_numbers_and_truths_and_iso_dates_and_text()
    {
        var values = new object?[]
        {
            null, true, (byte)1, (sbyte)-1, (short)-2, (ushort)2, 3, 4u, long.MinValue, ulong.MaxValue, 1.50m, 0.1, 0.1f, 1e20f, double.NaN, float.PositiveInfinity, 'c',
            "s", new DateTime(2026, 1, 31, 2, 3, 4, DateTimeKind.Utc), new DateTimeOffset(2026, 1, 31, 2, 3, 4, TimeSpan.FromHours(1)), new DateOnly(2026, 1, 31),
            TimeSpan.FromSeconds(90), LogLevel.Warning, Guid.Empty, new Uri("https://x.y/"), new byte[] { 1, 0xAB }, new byte[20],
            new object?[] { 1, "a", null }, new Dictionary<string, int> { ["k"] = 1 },
        };
        var log = new TestLog(TestLog.Json);

        log.For("r").Logger.Log(LogLevel.Error, default, State(values.Select((value, i) => ($"p{i}", value))), null, (_, _) => "m");

        Assert.Equal(
            """
            null true 1 -1 -2 2 3 4 -9223372036854775808 18446744073709551615 1.50 0.1 0.1 1E+20 "NaN" "Infinity" "c"
            "s" "2026-01-31T02:03:04.0000000Z" "2026-01-31T02:03:04.0000000+01:00" "2026-01-31"
            "00:01:30" "Warning" "00000000-0000-0000-0000-000000000000" "https://x.y/" "01AB" "00000000000000000000000000000000… [20 bytes in all]"
            [1,"a",null] {"k":1}
            """.ReplaceLineEndings(" "),
            string.Join(' ', values.Select((_, i) => log.Single.GetProperty($"p{i}").GetRawText())));
    }

    [Fact]
    public void Lists_without_end_and_values_that_throw_do_not_break_the_line()
    {
        var log = new TestLog(TestLog.Json);
        var self = new List<object>();
        self.AddRange([1, self, self]);

        log.For("r").Logger.Log(
            LogLevel.Error, default, State([("endless", Endless()), ("self", self), ("broken", Broken()), ("thrower", new Thrower()), ("after", 1)]), null, (_, _) => "m");

        var entry = log.Single;
        Assert.Equal(256, entry.GetProperty("endless").GetArrayLength());
        Assert.Equal(3, entry.GetProperty("self").GetArrayLength());
        Assert.Equal("[1]", entry.GetProperty("broken").GetRawText());
        Assert.Equal("[The text of a 'Thrower' could not be read: NotSupportedException]", entry.GetProperty("thrower").GetString());
        Assert.Equal(1, entry.GetProperty("after").GetInt32());
    }

    [Fact]
    public void No_name_comes_twice()
    {
        var log = new TestLog(TestLog.Json);
        var logger = log.For("r").Logger;

        using (logger.BeginScope(new Dictionary<string, object?> { ["a"] = "outer", ["b"] = "outer", ["message"] = "scope" }))
        using (logger.BeginScope(("a", (object?)"inner")))
            logger.Log(LogLevel.Error, default, State([("message", 1), ("x", 2), ("x", 3), ("errorType", 4), ("@x", 5), ("causes", 6)]), new FormatException("f"), (_, _) => "m");

        Assert.Equal(
            "timestamp level requestId version message message_ x x_ errorType_ x__ causes_ a b errorType errorMessage", TestLog.NamesOf(log.Single));
        Assert.Equal("inner", log.Single.GetProperty("a").GetString());
        Assert.Equal(1, log.Single.GetProperty("message_").GetInt32());
    }

    [Fact]
    public void Scopes_without_names_are_listed_from_the_outermost()
    {
        var log = new TestLog(TestLog.Json);
        var logger = log.For("r").Logger;

        using (logger.BeginScope("first"))
        using (logger.BeginScope("Order {OrderId}", 7))
        using (logger.BeginScope("no names"))
        using (logger.BeginScope(new KeyValuePair<string, object?>("pair", 1)))
            logger.LogInformation("m");

        Assert.Equal("timestamp level requestId version message pair OrderId scopes", TestLog.NamesOf(log.Single));
        Assert.Equal("""["first","no names"]""", log.Single.GetProperty("scopes").GetRawText());
    }

    [Fact]
    public void An_exception_is_told_as_in_the_error_document()
    {
        var log = new TestLog(TestLog.Json);

        log.For("r").Logger.LogError(new HostileException("m", "   at A.B()\n   at C.D()", "Chosen", new FormatException("why")), "failed");

        Assert.Equal("Chosen", log.Single.GetProperty("errorType").GetString());
        Assert.Equal("m", log.Single.GetProperty("errorMessage").GetString());
        Assert.Equal("""["at A.B()","at C.D()"]""", log.Single.GetProperty("stackTrace").GetRawText());
        Assert.Equal("why", log.Single.GetProperty("cause").GetProperty("errorMessage").GetString());
    }

    [Fact]
    public void An_entry_that_is_too_large_keeps_its_start_and_stays_one_valid_event()
    {
        var log = new TestLog(TestLog.Json, TestLog.Framed);
        var huge = new string('\u0001', 300_000);
        var state = State(Enumerable.Range(0, 1_000).Select(i => ($"p{i}{huge}", (object?)huge)));

        log.For("r").Logger.Log(LogLevel.Error, default, state, new HostileException(huge, huge), (_, _) => huge);

        var body = Assert.Single(log.Output.Events).AsMemory(16);
        Assert.InRange(body.Length, 1, LogEventBuffer.MaxEventBytes);
        var entry = JsonDocument.Parse(body).RootElement;
        Assert.EndsWith("… [cut, 300000 characters in all]", entry.GetProperty("message").GetString());
        Assert.EndsWith("… [cut, 300000 characters in all]", entry.GetProperty("errorMessage").GetString());
        Assert.Equal("HostileException", entry.GetProperty("errorType").GetString());
    }

    [Fact]
    public void A_formatter_that_throws_does_not_fail_the_caller_nor_lose_the_entry()
    {
        var log = new TestLog(TestLog.Json);

        log.For("r").Logger.Log(LogLevel.Error, default, State([("p", 1)]), new FormatException("f"), (_, _) => throw new InvalidOperationException());

        Assert.Equal("[The message could not be formatted: InvalidOperationException]", log.Single.GetProperty("message").GetString());
        Assert.Equal("f", log.Single.GetProperty("errorMessage").GetString());
        Assert.Equal(1, log.Single.GetProperty("p").GetInt32());
    }

    [Fact]
    public void A_value_may_log_while_it_is_logged()
    {
        var log = new TestLog(TestLog.Json);
        var logger = log.For("r").Logger;

        logger.LogInformation("outer {Value}", new LoggingValue(logger));

        Assert.All(log.Output.Events, line => JsonDocument.Parse(line));
        Assert.Contains("\"message\":\"outer text\"", Encoding.UTF8.GetString(log.Output.Events[^1]));
        Assert.Contains("\"message\":\"inner\"", Encoding.UTF8.GetString(log.Output.Events[0]));
    }

    [Fact]
    public void An_output_that_throws_does_not_fail_the_caller()
    {
        var sink = new LogSink(TestContexts.Environment(), TimeProvider.System, new ThrowingOutput());

        sink.Write(null, LogLevel.Error, "m");
    }

    [Fact]
    public void Any_entry_is_valid_json_on_one_line_within_the_limit()
    {
        var entries = from message in ExceptionTrees.Texts
                      from names in Gen.ListOf(ExceptionTrees.Texts)
                      from value in Gen.OneOf(ExceptionTrees.Texts.Select(text => (object?)text), Gen.Constant<object?>(1.5), Gen.Constant<object?>(new Thrower()))
                      from scope in ExceptionTrees.Texts
                      from exception in ExceptionTrees.All
                      select (message, names, value, scope, exception);

        Prop.ForAll(Arb.From(entries), entry =>
        {
            var log = new TestLog(TestLog.Json);
            var logger = log.For("r").CreateLogger(entry.scope);

            using (logger.BeginScope(entry.scope))
            using (logger.BeginScope(State(entry.names.Take(2).Select(name => (name, (object?)entry.value)))))
                logger.Log(LogLevel.Error, default, State(entry.names.Select(name => (name, (object?)entry.value))), entry.exception, (_, _) => entry.message);

            Assert.InRange(Assert.Single(log.Output.Events).Length, 1, LogEventBuffer.MaxEventBytes + 1);
            var names = log.Single.EnumerateObject().Select(member => member.Name).ToList();
            Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        }).QuickCheckThrowOnFailure();
    }

    private static List<KeyValuePair<string, object?>> State(IEnumerable<(string Name, object? Value)> members) =>
        members.Select(member => KeyValuePair.Create(member.Name, member.Value)).ToList();

    private static IEnumerable<int> Endless()
    {
        while (true)
            yield return 1;
    }

    private static IEnumerable<int> Broken()
    {
        yield return 1;
        throw new InvalidOperationException();
    }

    private sealed class Thrower
    {
        public override string ToString() => throw new NotSupportedException();
    }

    private sealed class LoggingValue(ILogger logger)
    {
        public override string ToString()
        {
            logger.LogInformation("inner");
            return "text";
        }
    }

    private sealed class ThrowingOutput : ILogOutput
    {
        public void Write(ReadOnlySpan<byte> logEvent) => throw new IOException();
    }
}
