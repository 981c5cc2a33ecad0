using LambdaKit;
using LambdaKit.Logging;
using LambdaKit.Middleware;
using Microsoft.Extensions.Logging;
using Observability;

namespace Samples.Tests;

public sealed class CheckoutTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("checkout").WithTimeout(TimeSpan.FromSeconds(2)).WithLogLevel(LogLevel.Information);

    [Fact]
    public async Task A_cart_is_priced_and_measured()
    {
        var order = await new Checkout().InvokeAsync(Cart("coffee-beans-1kg", "tea-assam-500g"), _context);

        Assert.Equal(31.40m, order.Total);
        Assert.Equal(31.4, _context.Metrics.SumOf("CartTotal"));
        Assert.Equal("The cart costs 31.40", Assert.Single(_context.Log).Message);
    }

    [Fact]
    public async Task The_log_says_which_cart_it_is_about()
    {
        await new Checkout().InvokeAsync(Cart("coffee-beans-1kg"), _context);

        Assert.Equal("C-1", _context.Log[0].Keys["cartId"]);
    }

    [Fact]
    public async Task Debug_lines_are_kept_for_a_cart_that_fails_without_its_card_number()
    {
        var context = FakeLambdaContext.For("checkout").WithLogLevel(LogLevel.Debug);
        var logging = new LoggingMiddleware(new LoggingOptions
        {
            MinimumLevel = LogLevel.Information,
            Buffer = new LogBufferOptions(),
            Redaction = new LogRedaction { Names = ["CardNumber"] },
        });

        var exception = await Assert.ThrowsAsync<LambdaFunctionException>(() => new Checkout().With(logging).InvokeAsync(Cart("moon-dust"), context).AsTask());

        Assert.Equal("UnknownProduct", exception.ErrorType);
        Assert.Equal("Paying with card ***", Assert.Single(context.Log).Message);
    }

    [Fact]
    public async Task A_supplier_that_never_answers_ends_the_invocation_before_Lambda_does()
    {
        var running = new Checkout().With(new DeadlineMiddleware()).InvokeAsync(Cart("tea-from-afar"), _context).AsTask();

        _context.Advance(TimeSpan.FromSeconds(2));

        await Assert.ThrowsAsync<InvocationTimedOutException>(() => running);
    }

    private static Cart Cart(params string[] skus) => new("C-1", [.. skus.Select(sku => new CartItem(sku, 1))], "4000 0012 3456 7899");
}
