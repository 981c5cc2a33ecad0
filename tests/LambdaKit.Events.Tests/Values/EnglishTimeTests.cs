using LambdaKit.Events.EventBridge.CodeBuild;
using LambdaKit.Events.EventBridge.CodeCommit;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Values;

public sealed class EnglishTimeTests
{
    private static readonly DateTimeOffset Afternoon = new(2026, 1, 5, 14, 3, 9, TimeSpan.Zero);

    [Theory]
    [InlineData("Mon, 05 Jan 2026 14:03:09 GMT")]
    [InlineData("Tue, 05 Jan 2026 14:03:09 GMT")]
    [InlineData("Mon Jan 05 14:03:09 UTC 2026")]
    [InlineData("Mon Jan 5 14:03:09 UTC 2026")]
    [InlineData("Jan 5, 2026 2:03:09 PM")]
    [InlineData("Jan 5, 2026, 2:03:09\u202FPM")]
    [InlineData("2026-01-05T14:03:09Z")]
    public void English_text_is_a_time(string text)
    {
        Assert.Equal(Afternoon, Read<Rfc1123Time>(text).Value);
        Assert.Equal(Afternoon, Read<CodeBuildTime>(text).Value);
        Assert.Equal(Afternoon, Read<CodeCommitTime>(text).Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("Mon, 05 Jan 2026")]
    [InlineData("14:03:09")]
    [InlineData("Mon, 05 Jan 2026 14:03 GMT")]
    [InlineData("Mon, 05 Jan 2026 24:03:09 GMT")]
    [InlineData("Mon, 05 Jan 2026 14:60:09 GMT")]
    [InlineData("Mon, 05 Jan 2026 14:03:09 PDT")]
    [InlineData("Mon, 30 Feb 2026 14:03:09 GMT")]
    [InlineData("Mon, 05 Jan 20260 14:03:09 GMT")]
    [InlineData("Mon, 05 Jan 0000 14:03:09 GMT")]
    [InlineData("Mon, 05 06 Jan 2026 14:03:09 GMT")]
    [InlineData("Mon, 05 Jan 2026 14:03:09:07 GMT")]
    [InlineData("Jan 5, 2026 14:03:09 PM")]
    [InlineData("Jan 5, 2026 0:03:09 AM")]
    [InlineData("Jan/5/2026 2:03:09 PM")]
    [InlineData("Mon, 05 Jan 2026 99999999999999999999:03:09 GMT")]
    public void Other_text_is_no_time_and_is_kept(string text)
    {
        var time = Read<Rfc1123Time>(text);

        Assert.False(time.HasValue);
        Assert.Equal(default, time.Value);
        Assert.Equal(JsonValue.From(text).GetRawText(), Write(time));
    }

    [Fact]
    public void Midnight_and_noon_are_twelve()
    {
        Assert.Equal(0, Read<CodeBuildTime>("Jan 5, 2026 12:00:00 AM").Value.Hour);
        Assert.Equal(12, Read<CodeBuildTime>("Jan 5, 2026 12:00:00 PM").Value.Hour);
    }

    [Fact]
    public void Time_is_written_as_its_service_writes_it()
    {
        var elsewhere = Afternoon.ToOffset(TimeSpan.FromHours(-8));

        Assert.Equal("\"Mon, 05 Jan 2026 14:03:09 GMT\"", Write(Rfc1123Time.From(elsewhere)));
        Assert.Equal("\"Jan 5, 2026 2:03:09 PM\"", Write(CodeBuildTime.From(elsewhere)));
        Assert.Equal("\"Mon Jan 05 14:03:09 UTC 2026\"", Write(CodeCommitTime.From(elsewhere)));
    }

    private static T Read<T>(string text)
        where T : IJsonReadable<T>
    {
        var reader = new JsonReader(JsonValue.From(text).Utf8.Span);
        return T.ReadFrom(ref reader);
    }

    private static string Write<T>(T value)
        where T : IJsonReadable<T>
    {
        using var writer = new JsonWriter();
        value.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}
