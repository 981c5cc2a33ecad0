using LambdaKit;
using OrderMails;

return await LambdaHost.RunAsync(() => new OrderMailRouter(new InMemoryMailbox()));
