using LambdaKit;
using RuntimeFunction;

return LambdaHost.Create()
    .Map("echo", () => new EchoHandler())
    .Map("apigw", () => new OrderHandler())
    .Map("sqs", () => new QueueHandler())
    .Run();
