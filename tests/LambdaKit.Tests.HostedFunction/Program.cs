using LambdaKit;
using LambdaKit.Hosting;
using LambdaKit.Tests.HostedFunction;
using Microsoft.Extensions.DependencyInjection;

var builder = LambdaHost.CreateBuilder(args);
builder.Services.AddSingleton<Ledger>().AddScoped<Entry>();
builder.Map<GreetingHandler>("greeting").MapScoped<EntryHandler>("entry");
builder.OnShutdown(async (services, _) =>
{
    await Task.Yield();
    Console.WriteLine($"hook with entry {services.GetRequiredService<Entry>().Number}");
});
return await builder.Build().RunAsync();
