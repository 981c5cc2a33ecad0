using System.Text;
using LambdaKit.Testing;
using LambdaKit.Validation;

namespace LambdaKit.JsonSchema.Tests;

public sealed class JsonSchemaMiddlewareTests
{
    private static readonly Schema Counted = Schema.Parse("""{"type":"object","properties":{"count":{"type":"integer"}},"required":["count"]}""");

    [Fact]
    public async Task What_keeps_the_schema_reaches_the_handler_and_its_caller()
    {
        var handler = new Echo().With(new JsonSchemaMiddleware(Counted, Counted));

        var result = await handler.InvokeAsync(Json("""{"count":1}"""), FakeLambdaContext.For("orders"));

        Assert.Equal("""{"count":1}""", Encoding.UTF8.GetString(result.Span));
    }

    [Fact]
    public async Task An_event_that_does_not_is_stopped_without_showing_a_value()
    {
        var handler = new Echo();

        var exception = await Assert.ThrowsAsync<LambdaValidationException>(() =>
            handler.With(new JsonSchemaMiddleware(Counted, errorType: "Orders.Invalid")).InvokeAsync(Json("""{"count":"hunter2"}"""), FakeLambdaContext.For("orders")).AsTask());

        Assert.Equal("The event is not valid: '/count': breaks the rule '/properties/count/type'.", exception.Message);
        Assert.Equal("Orders.Invalid", exception.ErrorType);
        Assert.Equal(0, handler.Calls);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_result_that_does_not_is_an_error_of_the_function(bool isSynchronous)
    {
        var handler = new Echo { IsSynchronous = isSynchronous }.With(new JsonSchemaMiddleware(events: null, Counted));

        var exception = await Assert.ThrowsAsync<LambdaValidationException>(() => handler.InvokeAsync(Json("{}"), FakeLambdaContext.For("orders")).AsTask());

        Assert.Equal("The result is not valid: '/count': breaks the rule '/required'.", exception.Message);
    }

    [Fact]
    public async Task Sixty_four_events_at_once_are_told_apart()
    {
        var handler = new Echo { IsSynchronous = false }.With(new JsonSchemaMiddleware(Counted, Counted));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(async () =>
        {
            try
            {
                await handler.InvokeAsync(Json(i % 2 == 0 ? """{"count":1}""" : """{"count":[]}"""), FakeLambdaContext.For("orders"));
                return true;
            }
            catch (LambdaValidationException)
            {
                return false;
            }
        })));

        Assert.Equal(Enumerable.Range(0, 64).Select(i => i % 2 == 0), outcomes);
    }

    [Fact]
    public void Without_a_schema_it_is_refused() => Assert.Throws<ArgumentNullException>(() => new JsonSchemaMiddleware(null));

    private static ReadOnlyMemory<byte> Json(string json) => Encoding.UTF8.GetBytes(json);

    private sealed class Echo : LambdaRawHandler
    {
        private int _calls;

        public bool IsSynchronous { get; init; } = true;

        public int Calls => _calls;

        protected override async ValueTask<ReadOnlyMemory<byte>> HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline)
        {
            Interlocked.Increment(ref _calls);
            if (!IsSynchronous)
                await Task.Yield();
            return value;
        }
    }
}
