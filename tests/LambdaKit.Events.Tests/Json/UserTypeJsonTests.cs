using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Json;

public sealed partial class UserTypeJsonTests
{
    [Theory]
    [InlineData("""{"Id":s3cr3t}""", "$.Id", "the JSON is malformed or does not fit the type")]
    [InlineData("s3cr3t", "$", "the JSON is malformed or does not fit the type")]
    [InlineData("""{"Id":"s3cr3t"}""", "$.Id", "The JSON value could not be converted to ")]
    [InlineData("{}", "$", "JSON deserialization for type")]
    public void What_does_not_fit_is_told_by_place_and_type_and_never_by_content(string json, string path, string reason)
    {
        var exception = Assert.Throws<EventFormatException>(() => UserTypeJson.Read(json, NumberedJson.Default.Numbered));

        Assert.Equal(("Numbered", path), (exception.Model, exception.Path));
        Assert.StartsWith(reason, exception.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", exception.ToString(), StringComparison.Ordinal);
        Assert.Null(exception.InnerException);
    }

    [Fact]
    public void The_place_is_counted_in_bytes_over_all_lines()
    {
        const string Json = "{\n  \"Text\": \"é\",\n  \"Id\": [";

        var exception = Assert.Throws<EventFormatException>(() => UserTypeJson.Read(Json, NumberedJson.Default.Numbered));

        Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(Json), exception.ByteOffset);
    }

    internal sealed record Numbered
    {
        public required int Id { get; init; }

        public string? Text { get; init; }
    }

    [JsonSerializable(typeof(Numbered))]
    internal sealed partial class NumberedJson : JsonSerializerContext;
}
