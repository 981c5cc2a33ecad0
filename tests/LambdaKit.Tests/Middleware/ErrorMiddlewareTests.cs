using LambdaKit.Middleware;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Middleware;

public sealed class ErrorMiddlewareTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("orders");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_exception_becomes_an_answer_by_its_type_or_a_derived_one(bool isLate)
    {
        var handler = Throwing(new FileNotFoundException("a.txt"), isLate)
            .With(new ErrorMiddleware(new ErrorRules().Answer<IOException>((exception, _) => new ReadOnlyMemory<byte>(System.Text.Encoding.UTF8.GetBytes(exception.Message)))));

        var result = await handler.InvokeAsync(default, _context);

        Assert.Equal("a.txt"u8.ToArray(), result.ToArray());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_exception_gets_the_error_type_that_its_caller_knows(bool isLate)
    {
        var cause = new TimeoutException("The store is busy.");
        var handler = Throwing(cause, isLate).With(new ErrorMiddleware(new ErrorRules().Rename<TimeoutException>("Orders.Busy")));

        var exception = await Assert.ThrowsAsync<LambdaFunctionException>(() => handler.InvokeAsync(default, _context).AsTask());

        Assert.Equal(("Orders.Busy", "The store is busy.", (Exception)cause), (exception.ErrorType, exception.Message, exception.InnerException));
    }

    [Fact]
    public async Task The_first_rule_that_fits_counts_and_others_go_on_as_they_are()
    {
        var middleware = new ErrorMiddleware(new ErrorRules().Rename<FileNotFoundException>("Missing").Rename<IOException>("Broken"));

        Assert.Equal("Missing", (await Assert.ThrowsAsync<LambdaFunctionException>(() => Throwing(new FileNotFoundException(), false).With(middleware).InvokeAsync(default, _context).AsTask())).ErrorType);
        Assert.Equal("Broken", (await Assert.ThrowsAsync<LambdaFunctionException>(() => Throwing(new IOException(), false).With(middleware).InvokeAsync(default, _context).AsTask())).ErrorType);
        await Assert.ThrowsAsync<FormatException>(() => Throwing(new FormatException(), true).With(middleware).InvokeAsync(default, _context).AsTask());
    }

    [Fact]
    public void A_rule_that_can_never_be_reached_is_refused() =>
        Assert.Contains("special one first", Assert.Throws<ArgumentException>(() => new ErrorRules().Rename<IOException>("A").Rename<FileNotFoundException>("B")).Message, StringComparison.Ordinal);

    private static DelegateHandler Throwing(Exception exception, bool isLate) => new(async (_, _) =>
    {
        if (isLate)
            await Task.Yield();
        throw exception;
    });
}
