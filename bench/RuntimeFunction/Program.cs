using LambdaKit;
using RuntimeFunction;

return await LambdaHost.Create()
    .Map("echo", () => new EchoHandler())
    .Map("echo-user-type", () => new EchoUserTypeHandler())
    .Map("apigw", () => new OrderHandler())
    .Map("sqs", () => new QueueHandler())
    .RunAsync();
