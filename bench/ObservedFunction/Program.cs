using LambdaKit;
using LambdaKit.Logging;
using LambdaKit.Metrics;
using LambdaKit.Middleware;
using RuntimeFunction;

// What a function in production has around it: each invocation writes its metrics, one line, and would log.
return LambdaHost.Create()
    .Use(new LoggingMiddleware())
    .Use(new MetricsMiddleware(new MetricsOptions { Namespace = "Bench" }))
    .Use(new ErrorMiddleware(new ErrorRules().Rename<TimeoutException>("Busy")))
    .Use(new DeadlineMiddleware())
    .Map("echo", () => new EchoHandler())
    .Map("apigw", () => new OrderHandler())
    .Map("sqs", () => new QueueHandler())
    .Run();
