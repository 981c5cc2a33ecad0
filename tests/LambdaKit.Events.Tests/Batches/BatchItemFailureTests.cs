using LambdaKit.Events.Batches;
using LambdaKit.Events.Sqs;

namespace LambdaKit.Events.Tests.Batches;

public sealed class BatchItemFailureTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void Blank_identifier_is_impossible(string? identifier)
    {
        Assert.Throws<ArgumentException>(() => new BatchItemFailure(identifier!));
        Assert.Throws<ArgumentException>(() => new BatchItemFailure { ItemIdentifier = identifier! });
    }

    [Theory]
    [InlineData("""{"batchItemFailures":[{}]}""")]
    [InlineData("""{"batchItemFailures":[{"itemIdentifier":null}]}""")]
    [InlineData("""{"batchItemFailures":[{"itemIdentifier":""}]}""")]
    public void Blank_identifier_is_refused_when_read(string json)
    {
        var exception = Assert.Throws<EventFormatException>(() => SqsBatchResponse.Parse(System.Text.Encoding.UTF8.GetBytes(json)));

        Assert.Contains("without an identifier", exception.Message);
    }

    [Fact]
    public void Unknown_fields_are_written_back()
    {
        var json = """{"batchItemFailures":[{"reason":{"a":[1]},"itemIdentifier":"m1"}]}"""u8;

        JsonDifference.AssertSame(json, SqsBatchResponse.Parse(json).ToUtf8Json());
    }
}
