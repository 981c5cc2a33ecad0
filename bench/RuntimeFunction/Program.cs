using LambdaKit;
using RuntimeFunction;

return LambdaHost.Create()
    .Map("echo", () => new EchoHandler())
    .Map("echo-user-type", () => new EchoUserTypeHandler())
    .Map("apigw", () => new OrderHandler())
    .Map("sqs", () => new QueueHandler())
    .Run();
