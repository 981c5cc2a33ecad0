using LambdaKit.Batches;
using LambdaKit.Testing;
using LambdaKit.Tests.Parameters;
using LambdaKit.Validation;

namespace LambdaKit.Tests.Validation;

public sealed class ValidationMiddlewareTests
{
    [Fact]
    public async Task A_valid_event_reaches_the_handler()
    {
        var result = await new Placing().With(new ValidationMiddleware()).InvokeAsync(new(3, "Wien"), FakeLambdaContext.For("orders"));

        Assert.Equal(3, result.Quantity);
    }

    [Fact]
    public async Task An_event_that_is_not_valid_does_not_and_its_errors_are_told_by_path()
    {
        var handler = new Placing().With(new ValidationMiddleware());

        var exception = await Assert.ThrowsAsync<LambdaValidationException>(() => handler.InvokeAsync(new(0, null), FakeLambdaContext.For("orders")).AsTask());

        Assert.Equal("The event is not valid: 'quantity': must be positive; 'address.city': is missing.", exception.Message);
        Assert.Equal([new("quantity", "must be positive."), new("address.city", "is missing")], exception.Errors);
        Assert.Equal("ValidationFailed", exception.ErrorType);
        Assert.Equal(0, handler.Calls);
    }

    [Fact]
    public async Task Callers_may_match_on_another_name()
    {
        var handler = new Placing().With(new ValidationMiddleware(new ValidationOptions { ErrorType = "Orders.Invalid" }));

        var exception = await Assert.ThrowsAsync<LambdaValidationException>(() => handler.InvokeAsync(new(0, "Graz"), FakeLambdaContext.For("orders")).AsTask());

        Assert.Equal("Orders.Invalid", ((ILambdaError)exception).ErrorType);
    }

    [Fact]
    public async Task Properties_are_named_as_the_json_of_the_event_names_them()
    {
        var exception = await Assert.ThrowsAsync<LambdaValidationException>(() => new Naming().With(new ValidationMiddleware()).InvokeAsync(new(""), FakeLambdaContext.For("orders")).AsTask());

        Assert.Equal("firstName", Assert.Single(exception.Errors).Path);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Results_are_checked_if_told_to(bool isSynchronous)
    {
        var event0 = new Placed(1, "Linz");
        var handler = new Placing { Result = new(-1, "Linz"), IsSynchronous = isSynchronous };
        var checking = new Placing { Result = new(-1, "Linz"), IsSynchronous = isSynchronous };

        await handler.With(new ValidationMiddleware()).InvokeAsync(event0, FakeLambdaContext.For("orders"));
        var exception = await Assert.ThrowsAsync<LambdaValidationException>(() =>
            checking.With(new ValidationMiddleware(new ValidationOptions { ChecksResults = true })).InvokeAsync(event0, FakeLambdaContext.For("orders")).AsTask());

        Assert.Equal("The result is not valid: 'quantity': must be positive.", exception.Message);
    }

    [Fact]
    public async Task A_record_that_is_not_valid_is_a_permanent_failure_and_the_others_are_handled()
    {
        var sink = new Sink();
        var handler = new PlacedMessages(new BatchPolicy { RecordMiddleware = [new ValidationMiddleware()], PermanentFailure = RecordFailureAction.SetAside, FailureSink = sink });

        var response = await handler.InvokeAsync(Testing.Events.Sqs("""{"quantity":1,"city":"Wien"}""", """{"quantity":0,"city":"Wien"}""", """{"quantity":2,"city":"Graz"}"""), FakeLambdaContext.For("orders"));

        Assert.Empty(response.BatchItemFailures);
        Assert.Equal([1, 2], handler.Quantities.Order());
        var taken = Assert.Single(sink.Taken);
        Assert.Equal("The record is not valid: 'quantity': must be positive.", taken.Exception!.Message);
    }

    [Fact]
    public async Task By_default_a_record_that_is_not_valid_is_handed_back()
    {
        var handler = new PlacedMessages(new BatchPolicy { RecordMiddleware = [new ValidationMiddleware()] });

        var response = await handler.InvokeAsync(Testing.Events.Sqs("""{"quantity":1,"city":"Wien"}""", """{"quantity":0}"""), FakeLambdaContext.For("orders"));

        Assert.Single(response.BatchItemFailures);
        Assert.Equal([1], handler.Quantities);
    }

    [Fact]
    public async Task Without_the_middleware_records_are_not_checked()
    {
        var handler = new PlacedMessages(BatchPolicy.Default);

        await handler.InvokeAsync(Testing.Events.Sqs("""{"quantity":0}"""), FakeLambdaContext.For("orders"));

        Assert.Equal([0], handler.Quantities);
    }

    [Fact]
    public async Task An_event_of_another_type_passes_and_costs_nothing()
    {
        var handler = DelegateHandler.Echo().With(new ValidationMiddleware());
        var plain = DelegateHandler.Echo().With(new DelegateMiddleware((invocation, next) => next(invocation)));
        LambdaContext context = FakeLambdaContext.For("orders");
        await handler.InvokeAsync(default, context);
        await plain.InvokeAsync(default, context);

        var start = GC.GetAllocatedBytesForCurrentThread();
        await plain.InvokeAsync(default, context);
        var middle = GC.GetAllocatedBytesForCurrentThread();
        await handler.InvokeAsync(default, context);
        var end = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(middle - start, end - middle);
    }

    [Fact]
    public void A_message_shows_ten_errors_and_counts_the_others()
    {
        var exception = new LambdaValidationException("event", [.. Enumerable.Range(0, 12).Select(i => new ValidationError($"p{i}", "is wrong"))]);

        Assert.EndsWith("'p9': is wrong; and 2 more.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(12, exception.Errors.Count);
    }

    [Fact]
    public void An_empty_error_type_is_refused() => Assert.Throws<ArgumentException>(() => new ValidationMiddleware(new ValidationOptions { ErrorType = "" }));

    private sealed class Placing() : LambdaHandler<Placed, Placed>(ParametersJson.Default.Placed, ParametersJson.Default.Placed)
    {
        public Placed? Result { get; init; }

        public bool IsSynchronous { get; init; } = true;

        public int Calls { get; private set; }

        protected override async ValueTask<Placed> HandleAsync(Placed value, LambdaContext context, CancellationToken deadline)
        {
            Calls++;
            if (!IsSynchronous)
                await Task.Yield();
            return Result ?? value;
        }
    }

    private sealed class Naming() : LambdaHandler<Named>(ParametersJson.Default.Named)
    {
        protected override ValueTask HandleAsync(Named value, LambdaContext context, CancellationToken deadline) => default;
    }

    private sealed class PlacedMessages(BatchPolicy policy) : SqsHandler<Placed>(ParametersJson.Default.Placed)
    {
        private readonly List<int> _quantities = [];

        public IReadOnlyList<int> Quantities => _quantities;

        protected override BatchPolicy Policy => policy;

        protected override ValueTask HandleAsync(SqsMessage<Placed> record, LambdaContext context, CancellationToken deadline)
        {
            lock (_quantities)
                _quantities.Add(record.Body.Quantity);
            return default;
        }
    }

    private sealed class Sink : IRecordFailureSink
    {
        public List<FailedRecord> Taken { get; } = [];

        public ValueTask TakeAsync(FailedRecord record, CancellationToken cancellationToken)
        {
            Taken.Add(record);
            return default;
        }
    }
}
