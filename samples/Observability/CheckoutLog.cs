using Microsoft.Extensions.Logging;

namespace Observability;

internal static partial class CheckoutLog
{
    [LoggerMessage(Level = LogLevel.Debug, Message = "Paying with card {CardNumber}")]
    public static partial void Paying(ILogger logger, string cardNumber);

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Sku} costs {Price}")]
    public static partial void Priced(ILogger logger, string sku, decimal price);

    [LoggerMessage(Level = LogLevel.Information, Message = "The cart costs {Total}")]
    public static partial void Done(ILogger logger, decimal total);
}
