using LambdaKit;
using AccountLedger;

return await LambdaHost.RunAsync(() => new Ledger(new InMemoryAccounts()));
