using LambdaKit;
using Orders;

var store = new InMemoryOrderStore();

return await LambdaHost.Create()
    .Map("orders-api", () => new OrdersApi(store))
    .Map("orders-queue", () => new OrdersQueue(store))
    .RunAsync();
