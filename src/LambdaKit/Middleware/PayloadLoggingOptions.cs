using LambdaKit.Masking;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Middleware;

/// <summary>What <see cref="PayloadLoggingMiddleware"/> logs of events and results.</summary>
public sealed class PayloadLoggingOptions
{
    /// <summary>The level of the entries; debug by default. Below the function's level nothing is done.</summary>
    public LogLevel Level { get; init; } = LogLevel.Debug;

    /// <summary>Whether events are logged; true by default.</summary>
    public bool LogsEvent { get; init; } = true;

    /// <summary>Whether results are logged; true by default. A result is written once more for it; streamed answers aren't logged.</summary>
    public bool LogsResult { get; init; } = true;

    /// <summary>What is masked before anything is logged; by default credentials by their usual names, in headers, in bodies that are JSON, and elsewhere. See <see cref="PayloadLoggingMiddleware.DefaultMask"/>.</summary>
    public DataMask Mask { get; init; } = PayloadLoggingMiddleware.DefaultMask;

    /// <summary>How many bytes of JSON are logged at most; of what is larger, only the size. 64 KiB by default.</summary>
    public int MaxBytes { get; init; } = 65_536;
}
