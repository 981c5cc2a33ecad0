using System.Reflection;

namespace LambdaKit.ConventionTests;

/// <summary>The assemblies that somebody installs.</summary>
internal static class Packages
{
    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        typeof(LambdaHost).Assembly,
        typeof(Events.EventModelAttribute).Assembly,
        typeof(OpenApi.OpenApiDocument).Assembly,
        typeof(JsonSchema.Schema).Assembly,
        typeof(Testing.FakeClock).Assembly,
        typeof(Hosting.LambdaHostBuilder).Assembly,
        typeof(OpenTelemetry.ExportTime).Assembly,
        typeof(Local.LocalLambda).Assembly,
        typeof(Idempotency.DynamoDb.DynamoDbIdempotencyStore).Assembly,
        typeof(Idempotency.Redis.RedisIdempotencyStore).Assembly,
    ];

    public static TheoryData<string> Names => new(Assemblies.Select(assembly => assembly.GetName().Name!)); // each has a name

    public static Assembly Named(string name) => Assemblies.Single(assembly => assembly.GetName().Name == name);
}
