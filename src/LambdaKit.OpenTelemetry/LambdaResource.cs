using LambdaKit.Runtime;
using OpenTelemetry.Resources;

namespace LambdaKit.OpenTelemetry;

/// <summary>What the function says of itself, with all that it exports: by OpenTelemetry's conventions, and by <c>OTEL_RESOURCE_ATTRIBUTES</c> and <c>OTEL_SERVICE_NAME</c> before those.</summary>
internal static class LambdaResource
{
    public static ResourceBuilder Of(RuntimeEnvironment environment)
    {
        var attributes = new List<KeyValuePair<string, object>> { new("cloud.provider", "aws"), new("cloud.platform", "aws_lambda") };
        Add("service.name", environment.FunctionName);
        Add("faas.name", environment.FunctionName);
        Add("faas.version", environment.FunctionVersion);
        Add("faas.instance", environment.LogStream);
        Add("cloud.region", environment.Region);
        if (environment.MemoryLimitMiB > 0)
            attributes.Add(new("faas.max_memory", environment.MemoryLimitMiB * 1_048_576L));
        if (environment.LogGroup is { } group)
            attributes.Add(new("aws.log.group.names", new[] { group }));

        return ResourceBuilder.CreateEmpty().AddTelemetrySdk().AddAttributes(attributes).AddEnvironmentVariableDetector();

        void Add(string name, string? value)
        {
            if (value is { Length: > 0 })
                attributes.Add(new(name, value));
        }
    }
}
