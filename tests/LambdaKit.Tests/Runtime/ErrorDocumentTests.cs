using System.Runtime.ExceptionServices;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Events;
using LambdaKit.Events.Json;
using LambdaKit.Runtime;

namespace LambdaKit.Tests.Runtime;

public sealed class ErrorDocumentTests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Fact]
    public void An_exception_that_was_never_thrown_has_type_and_message_only() =>
        Assert.Equal("""{"errorType":"InvalidOperationException","errorMessage":"No \"way\".\n"}""", TextOf(new InvalidOperationException("No \"way\".\n")));

    [Fact]
    public void The_stack_is_a_list_of_trimmed_lines_without_the_joints_between_throws()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => ExceptionDispatchInfo.Throw(ExceptionTrees.Thrown("m")));
        Assert.Contains("--- End of stack trace", exception.StackTrace);

        var lines = Read(exception).GetProperty("stackTrace").EnumerateArray().Select(line => line.GetString()!).ToList(); // Strings by the rule under test.

        Assert.Contains(lines, line => line.Contains(nameof(ExceptionTrees.Thrown)));
        Assert.All(lines, line => Assert.StartsWith("at ", line));
    }

    [Theory]
    [InlineData("Order.NotFound", "Order.NotFound")]
    [InlineData("", "HostileException")]
    [InlineData(null, "HostileException")]
    public void An_exception_may_choose_its_type(string? chosen, string expected) =>
        Assert.Equal(expected, Read(new HostileException("m", errorType: chosen)).GetProperty("errorType").GetString());

    [Fact]
    public void A_generic_type_is_named_without_its_arity() => Assert.Equal("Generic", ErrorDocument.TypeOf(new Generic<int>()));

    [Fact]
    public void Causes_follow_one_inside_the_other()
    {
        var text = TextOf(new InvalidOperationException("a", new TimeoutException("b", new FormatException("c"))));

        Assert.Equal(
            """{"errorType":"InvalidOperationException","errorMessage":"a","cause":{"errorType":"TimeoutException","errorMessage":"b","cause":{"errorType":"FormatException","errorMessage":"c"}}}""",
            text);
    }

    [Fact]
    public void An_aggregate_of_one_has_a_cause_and_an_aggregate_of_several_has_causes()
    {
        var one = Read(new AggregateException("x", new FormatException("c")));
        var several = Read(new AggregateException("x", new FormatException("c"), new AggregateException("y", new TimeoutException("d"), new TimeoutException("e"))));

        Assert.Equal("c", one.GetProperty("cause").GetProperty("errorMessage").GetString());
        Assert.False(one.TryGetProperty("causes", out _));
        Assert.False(several.TryGetProperty("cause", out _));
        Assert.Equal("c", several.GetProperty("causes")[0].GetProperty("errorMessage").GetString());
        Assert.Equal("e", several.GetProperty("causes")[1].GetProperty("causes")[1].GetProperty("errorMessage").GetString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    [InlineData(20_000)]
    public void A_thousand_causes_are_told_from_the_outermost_as_deep_as_readers_go_and_as_there_is_room(int textLength)
    {
        var document = Read(ExceptionTrees.Chain(1_000, new string('x', textLength)));

        var depth = 0;
        for (var cause = document; ;)
        {
            Assert.StartsWith($"{depth} ", cause.GetProperty("errorMessage").GetString());
            depth++;
            if (!cause.TryGetProperty("cause", out cause))
                break;
        }
        Assert.Equal(62, depth);
    }

    [Fact]
    public void The_deepest_causes_go_when_there_is_no_room_for_all()
    {
        var exceptions = Enumerable.Range(0, 900).Select(i => new HostileException($"{i} {new string('x', 2_000)}", errorType: "T", innerException: new FormatException($"deep {i}")));

        var causes = Read(new AggregateException("many", exceptions)).GetProperty("causes");

        Assert.InRange(causes.GetArrayLength(), 200, 899);
        Assert.All(causes.EnumerateArray(), cause => Assert.False(cause.TryGetProperty("cause", out _)));
    }

    [Fact]
    public void An_exception_that_is_its_own_cause_is_told_once()
    {
        var document = Read(ExceptionTrees.Cycle());

        Assert.Equal("inner", document.GetProperty("cause").GetProperty("errorMessage").GetString());
        Assert.False(document.GetProperty("cause").TryGetProperty("cause", out _));
    }

    [Fact]
    public void Exceptions_that_stand_in_many_lists_come_to_an_end()
    {
        Exception exception = new FormatException("leaf");
        for (var i = 0; i < 14; i++)
            exception = new AggregateException("twice", exception, exception);

        Assert.Equal(2, Read(exception).GetProperty("causes").GetArrayLength());
    }

    [Fact]
    public void Members_that_throw_are_told_as_such()
    {
        var document = Read(new HostileException { Throws = true });

        Assert.Equal("HostileException", document.GetProperty("errorType").GetString());
        Assert.Equal("[The exception's message could not be read: InvalidOperationException]", document.GetProperty("errorMessage").GetString());
        Assert.False(document.TryGetProperty("stackTrace", out _));
    }

    [Fact]
    public void Lone_surrogates_and_controls_do_not_break_the_document() =>
        Assert.Equal("a\uFFFD\u0001\u2028\U0001F600b\uFFFD", Read(new HostileException("a\uD800\u0001\u2028\U0001F600b\uDC00")).GetProperty("errorMessage").GetString());

    [Theory]
    [InlineData("x", 1)]
    [InlineData("\u0001", 6)]
    [InlineData("ä", 2)]
    [InlineData("\U0001F600", 6)] // Four bytes; a half of a pair counts as three.
    public void A_huge_message_is_cut_where_the_limit_is_and_says_so(string unit, int bytes)
    {
        var message = string.Concat(Enumerable.Repeat(unit, 400_000));

        var told = Read(new HostileException(message, stackTrace: "at A.B()", errorType: "Kept", innerException: new FormatException("cause")));

        var cut = told.GetProperty("errorMessage").GetString()!; // A string by the rule under test.
        var kept = cut[..cut.IndexOf('…')];
        Assert.Equal("Kept", told.GetProperty("errorType").GetString());
        Assert.EndsWith($"… [cut, {message.Length} characters in all]", cut);
        Assert.StartsWith(kept, message);
        Assert.InRange(kept.Length / unit.Length, 255_000 / bytes, 262_144 / bytes);
        Assert.Equal("at A.B()", told.GetProperty("stackTrace")[0].GetString());
        Assert.Equal("cause", told.GetProperty("cause").GetProperty("errorMessage").GetString());
    }

    [Fact]
    public void A_huge_stack_loses_its_outermost_calls()
    {
        var stack = string.Join('\n', Enumerable.Range(0, 20_000).Select(i => $"   at Deep.Call{i}()"));

        var lines = Read(new HostileException("m", stack)).GetProperty("stackTrace");

        Assert.InRange(lines.GetArrayLength(), 10_000, 19_999);
        Assert.Equal("at Deep.Call0()", lines[0].GetString());
        Assert.Equal("at Deep.Call9999()", lines[9_999].GetString());
    }

    [Fact]
    public void A_huge_type_is_cut() => Assert.Equal(512, Read(new HostileException("m", errorType: new string('T', 1_000_000))).GetProperty("errorType").GetString()?.Length);

    [Fact]
    public void What_stands_in_front_of_the_document_stays()
    {
        using var writer = new JsonWriter();
        writer.WriteStartArray();

        ErrorDocument.Write(writer, new HostileException(new string('x', 1_000_000)));

        writer.WriteEndArray();
        Assert.Equal(1, JsonDocument.Parse(writer.WrittenMemory).RootElement.GetArrayLength());
    }

    [Theory]
    [InlineData("OrderNotFound", "Function.OrderNotFound")]
    [InlineData("orderNotFound", "Function.OrderNotFound")]
    [InlineData("Order.Not_Found2", "Function.OrderNotFound")]
    [InlineData("Function.OrderNotFound", "Function.OrderNotFound")]
    [InlineData("Runtime.Mine", "Function.RuntimeMine")]
    [InlineData("", "Function.HostileException")]
    [InlineData("X", "Function.Unknown")]
    [InlineData("42", "Function.Unknown")]
    [InlineData("ÄÖ\r\nX-Evil: 1", "Function.XEvil")]
    public void The_header_has_letters_only(string type, string header) => Assert.Equal(header, ErrorDocument.HeaderFor(new HostileException("m", errorType: type)));

    [Fact]
    public void The_header_tells_the_runtimes_own_failures_from_those_of_the_function()
    {
        Assert.Equal("Runtime.Own", ErrorDocument.HeaderFor(new OwnException()));
        Assert.Equal("Function.EventFormatException", ErrorDocument.HeaderFor(new EventFormatException(null, "$", 0, "reason")));
        Assert.Equal("Function.Generic", ErrorDocument.HeaderFor(new Generic<int>()));
        Assert.Equal("Function." + new string('T', 128), ErrorDocument.HeaderFor(new HostileException("m", errorType: new string('T', 500))));
    }

    [Fact]
    public void Any_exception_gives_valid_json_within_the_limit()
    {
        using var writer = new JsonWriter();

        Prop.ForAll(Arb.From(ExceptionTrees.All), exception =>
        {
            writer.Clear();
            ErrorDocument.Write(writer, exception);
            Assert.InRange(writer.WrittenCount, 1, ErrorDocument.MaxBytes);
            var document = JsonDocument.Parse(Strict.GetString(writer.WrittenSpan)).RootElement;
            Assert.Equal(WellFormed(ErrorDocument.TypeOf(exception)), document.GetProperty("errorType").GetString());
            Assert.Matches(@"^(Runtime|Function)\.[A-Z][a-zA-Z]+$", ErrorDocument.HeaderFor(exception));
        }).QuickCheckThrowOnFailure();
    }

    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string TextOf(Exception exception)
    {
        using var writer = new JsonWriter();
        ErrorDocument.Write(writer, exception);
        Assert.InRange(writer.WrittenCount, 1, ErrorDocument.MaxBytes);
        return Strict.GetString(writer.WrittenSpan);
    }

    private static JsonElement Read(Exception exception) => JsonDocument.Parse(TextOf(exception)).RootElement;

    private sealed class Generic<T> : Exception;

    private sealed class OwnException : Exception, IRuntimeError
    {
        public string HeaderType => "Runtime.Own";
    }
}
