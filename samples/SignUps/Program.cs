using LambdaKit;
using SignUps;

return await LambdaHost.RunAsync(() => new SignUpRules());
