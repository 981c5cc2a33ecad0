using Microsoft.Extensions.Logging;

namespace LambdaKit.Benchmarks.Logging;

/// <summary>Log messages as a function would have them.</summary>
internal static partial class OrderLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Order {OrderId} of {ItemCount} items was placed.")]
    public static partial void Placed(ILogger logger, string orderId, int itemCount);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Order {OrderId} of {ItemCount} items is looked at.")]
    public static partial void LookedAt(ILogger logger, string orderId, int itemCount);
}
