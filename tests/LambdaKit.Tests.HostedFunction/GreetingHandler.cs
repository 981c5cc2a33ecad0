using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.HostedFunction;

/// <summary>Answers with what the settings say, and where it runs.</summary>
internal sealed class GreetingHandler(IConfiguration configuration, IHostEnvironment environment, ILogger<GreetingHandler> logger) : LambdaRawHandler
{
    protected override ValueTask<ReadOnlyMemory<byte>> HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline)
    {
        logger.LogInformation("Greeting {Name}", Encoding.UTF8.GetString(value.Span));
        return new(Encoding.UTF8.GetBytes($"\"{configuration["Greeting"]} in {environment.EnvironmentName}\""));
    }
}
