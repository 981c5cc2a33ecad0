using System.Diagnostics;
using LambdaKit;
using LambdaKit.Metrics;

namespace Observability;

/// <summary>Prices a cart, and tells what it does: lines of the log, metrics, a span for each product.</summary>
public sealed class Checkout() : LambdaHandler<Cart, Order>(ShopJson.Default.Cart, ShopJson.Default.Order)
{
    public const string SourceName = "Shop.Checkout";

    private static readonly ActivitySource Source = new(SourceName);

    private static readonly Dictionary<string, decimal> Prices = new() { ["coffee-beans-1kg"] = 18.90m, ["tea-assam-500g"] = 12.50m };

    protected override async ValueTask<Order> HandleAsync(Cart value, LambdaContext context, CancellationToken deadline)
    {
        context.AppendLogKey("cartId", value.Id);
        CheckoutLog.Paying(context.Logger, value.CardNumber);

        var total = 0m;
        foreach (var item in value.Items)
        {
            using var span = Source.StartActivity("price");
            var price = await PriceAsync(item.Sku, deadline);
            CheckoutLog.Priced(context.Logger, item.Sku, price);
            total += price * item.Quantity;
        }

        context.Metrics.Add("CartTotal", (double)total);
        context.Metrics.Add("CartItems", value.Items.Count, MetricUnit.Count);
        CheckoutLog.Done(context.Logger, total);
        return new Order(value.Id, total);
    }

    private static async ValueTask<decimal> PriceAsync(string sku, CancellationToken deadline)
    {
        // A supplier that never answers.
        if (sku == "tea-from-afar")
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, deadline);

        return Prices.TryGetValue(sku, out var price) ? price : throw new LambdaFunctionException("UnknownProduct", $"There is no product '{sku}'.");
    }
}
