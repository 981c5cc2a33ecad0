using LambdaKit;
using LambdaKit.Logging;
using LambdaKit.Metrics;
using LambdaKit.Middleware;
using LambdaKit.Tracing;
using Observability;

// In production, LambdaKit.OpenTelemetry exports the spans; here they are lines beside those of the log.
using var spans = new SpanLines();

return await LambdaHost.Create()
    .Use(new TracingMiddleware())
    .Use(new LoggingMiddleware(new LoggingOptions
    {
        Buffer = new LogBufferOptions(), // debug lines are kept until the invocation fails, and are gone when it succeeds
        Redaction = new LogRedaction { Names = ["CardNumber"] },
    }))
    .Use(new MetricsMiddleware(new MetricsOptions { Namespace = "Shop", ComparesVersions = true }))
    .Use(new DeadlineMiddleware())
    .Map("checkout", () => new Checkout())
    .RunAsync();
