using LambdaKit;
using CardCharges;

return await LambdaHost.RunAsync(() => new ChargeCard(new InMemoryCardGateway()));
