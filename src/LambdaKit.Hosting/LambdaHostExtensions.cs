namespace LambdaKit.Hosting;

/// <summary>Adds the container to <see cref="LambdaHost"/>.</summary>
public static class LambdaHostExtensions
{
    extension(LambdaHost)
    {
        /// <summary>A builder with the usual configuration and logging. Before C# 14, <see cref="LambdaHostBuilder.Create(string[])"/> is the same.</summary>
        /// <param name="args">The program's arguments, such as <c>--Orders:Table=orders</c>; they count more than files and environment variables.</param>
        /// <example><code>
        /// var builder = LambdaHost.CreateBuilder(args);
        /// builder.Services.AddSingleton&lt;IOrderStore, OrderStore&gt;();
        /// builder.Map&lt;OrdersApi&gt;("orders-api");
        /// return await builder.Build().RunAsync();
        /// </code></example>
        /// <exception cref="LambdaConfigurationException">A settings file cannot be read.</exception>
        public static LambdaHostBuilder CreateBuilder(params string[] args) => LambdaHostBuilder.Create(args);
    }
}
