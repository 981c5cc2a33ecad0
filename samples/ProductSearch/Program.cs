using LambdaKit;
using ProductSearch;

return await LambdaHost.RunAsync(() => new ProductProjection(new InMemorySearchIndex()));
