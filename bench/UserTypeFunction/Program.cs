using LambdaKit;
using UserTypeFunction;

return LambdaHost.Run(() => new EchoHandler());
