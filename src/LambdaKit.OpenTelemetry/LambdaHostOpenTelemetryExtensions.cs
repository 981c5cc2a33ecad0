using LambdaKit.Tracing;

namespace LambdaKit.OpenTelemetry;

/// <summary>Adds OpenTelemetry to <see cref="LambdaHost"/>.</summary>
public static class LambdaHostOpenTelemetryExtensions
{
    /// <summary>
    /// Traces all invocations, and exports their spans by OTLP with each invocation, and the metrics of <see cref="OpenTelemetryOptions.Meters"/>. Never makes an
    /// invocation fail. Call it behind warm-up and before any other middleware, as it brings a <see cref="TracingMiddleware"/> with it.
    /// </summary>
    /// <param name="host">The host.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <returns>The same host.</returns>
    /// <exception cref="ArgumentException">The options can't work.</exception>
    /// <example><code>LambdaHost.Create().UseOpenTelemetry().Map("orders", () => new OrdersApi()).RunAsync()</code></example>
    public static LambdaHost UseOpenTelemetry(this LambdaHost host, OpenTelemetryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(host);
        var middleware = new OpenTelemetryMiddleware(options ?? new OpenTelemetryOptions());
        host.Hooks.Begin += middleware.Start;
        return host.Use(middleware).OnShutdown(_ => middleware.DisposeAsync());
    }
}
