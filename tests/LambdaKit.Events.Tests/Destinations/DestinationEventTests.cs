using LambdaKit.Events.Destinations;

namespace LambdaKit.Events.Tests.Destinations;

public sealed class DestinationEventTests
{
    private static readonly byte[] Failure = Fixture.Read("Destinations/Fixtures/failure.json");

    [Fact]
    public void Failure_has_every_value()
    {
        var record = DestinationEvent.Parse(Failure);

        Assert.Equal("1.0", record.Version);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, 123, TimeSpan.Zero), record.Timestamp);
        Assert.Equal("e4b46cbf-b738-4f18-8880-a18cdf61200e", record.RequestContext!.RequestId);
        Assert.EndsWith("orders:live", record.RequestContext.FunctionArn);
        Assert.Equal(DestinationCondition.RetriesExhausted, record.RequestContext.Condition);
        Assert.Equal(3, record.RequestContext.ApproximateInvokeCount);
        Assert.Equal(1, record.RequestPayload["order"][0].GetInt64());
        Assert.Equal((200, "7", "Unhandled"), (record.ResponseContext!.StatusCode, record.ResponseContext.ExecutedVersion, record.ResponseContext.FunctionError));
        Assert.False(record.IsSuccess);
        Assert.True(record.UnknownFields.IsEmpty);
        JsonDifference.AssertSame(Failure, record.ToUtf8Json());
    }

    [Fact]
    public void Error_of_the_function_is_typed()
    {
        var error = DestinationEvent.Parse(Failure).Error!;

        Assert.Equal(("No stock.", "StockException", "e4b46cbf"), (error.Message, error.Type, error.RequestId));
        Assert.Equal(["at A()", "at B()"], error.StackTrace);
        Assert.Equal(["Error: No stock."], error.Trace);
        Assert.Equal("TimeoutException", error.Cause!.Type);
    }

    [Theory]
    [InlineData("""{"requestContext":{"condition":"Success"},"responseContext":{"statusCode":200},"responsePayload":"done"}""", true)]
    [InlineData("""{"requestContext":{"condition":"EventAgeExceeded"},"requestPayload":17}""", false)]
    [InlineData("""{"responseContext":{"functionError":"Unhandled"},"responsePayload":["no object"]}""", false)]
    [InlineData("""{"responseContext":{"functionError":"Unhandled"},"responsePayload":{"errorMessage":17}}""", false)]
    public void Payloads_are_any_json(string json, bool isSuccess)
    {
        var record = DestinationEvent.Parse(System.Text.Encoding.UTF8.GetBytes(json));

        Assert.Equal(isSuccess, record.IsSuccess);
        Assert.Null(record.Error);
        JsonDifference.AssertSame(System.Text.Encoding.UTF8.GetBytes(json), record.ToUtf8Json());
    }
}
