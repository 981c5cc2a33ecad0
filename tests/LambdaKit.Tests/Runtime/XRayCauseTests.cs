using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Events.Json;
using LambdaKit.Runtime;

namespace LambdaKit.Tests.Runtime;

public sealed class XRayCauseTests
{
    [Fact]
    public void Frames_are_read_from_the_stack_and_files_are_listed_once()
    {
        const string Stack = """
               at Orders.Store.Find(String id) in /src/Store.cs:line 12
               at Orders.Store.<>c.<Find>b__0_0(Object x) in /src/Store.cs:line 34
            --- End of stack trace from previous location ---
               at Orders.Api.Handle[T](T request)
               at Native.Main() + 0x1f
            """;

        var text = TextOf(new HostileException("No.", Stack, innerException: new FormatException("why")));

        Assert.Equal(
            $$"""{"working_directory":{{JsonSerializer.Serialize(Environment.CurrentDirectory)}},"exceptions":[""" +
            """{"message":"No.","type":"HostileException","stack":[{"label":"Orders.Store.Find","path":"/src/Store.cs","line":12},""" +
            """{"label":"Orders.Store.<>c.<Find>b__0_0","path":"/src/Store.cs","line":34},{"label":"Orders.Api.Handle[T]"},{"label":"Native.Main"}]},""" +
            """{"message":"why","type":"FormatException","stack":[]}],"paths":["/src/Store.cs"]}""",
            text);
    }

    [Fact]
    public void All_that_is_not_printable_ascii_is_escaped() =>
        Assert.Contains(
            """
            "message":"a\u00e4\ud83d\ude00\ufffd\u000d\u000a\u007f\"\\"
            """.Trim(),
            TextOf(new HostileException("aä\U0001F600\uD800\r\n\u007F\"\\")));

    [Fact]
    public void Frames_go_first_when_there_is_no_room()
    {
        var stack = string.Join('\n', Enumerable.Range(0, 5_000).Select(i => $"   at Deep.Call{i}() in /src/Deep.cs:line {i}"));

        var exceptions = JsonDocument.Parse(TextOf(new HostileException(new string('m', 5_000), stack, innerException: new HostileException("cause", stack)))).RootElement.GetProperty("exceptions");

        Assert.Equal(5_000, exceptions[0].GetProperty("message").GetString()?.Length);
        Assert.Equal("cause", exceptions[1].GetProperty("message").GetString());
        Assert.InRange(exceptions[0].GetProperty("stack").GetArrayLength(), 100, 4_999);
        Assert.Equal("Deep.Call0", exceptions[0].GetProperty("stack")[0].GetProperty("label").GetString());
    }

    [Fact]
    public void The_type_stays_whatever_else_has_to_go()
    {
        var exception = new HostileException(new string('\u0001', 1_000_000), new string('\u0002', 1_000_000), new string('\u0003', 1_000_000), ExceptionTrees.Chain(100, new string('\u0004', 9_999)));

        Assert.Equal(512, JsonDocument.Parse(TextOf(exception)).RootElement.GetProperty("exceptions")[0].GetProperty("type").GetString()?.Length);
    }

    [Fact]
    public void Any_exception_gives_one_line_of_ascii_json_within_the_limit() =>
        Prop.ForAll(Arb.From(ExceptionTrees.All), exception => JsonDocument.Parse(TextOf(exception)).RootElement.GetProperty("exceptions").GetArrayLength() > 0)
            .QuickCheckThrowOnFailure();

    private static string TextOf(Exception exception)
    {
        using var writer = new JsonWriter();
        XRayCause.Write(writer, exception);
        Assert.InRange(writer.WrittenCount, 1, XRayCause.MaxBytes);
        Assert.False(writer.WrittenSpan.ContainsAnyExceptInRange((byte)' ', (byte)'~'));
        return Encoding.ASCII.GetString(writer.WrittenSpan);
    }
}
