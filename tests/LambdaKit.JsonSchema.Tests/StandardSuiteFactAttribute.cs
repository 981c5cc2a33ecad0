namespace LambdaKit.JsonSchema.Tests;

/// <summary>A test that needs the standard's own test suite (github.com/json-schema-org/JSON-Schema-Test-Suite): <c>LAMBDAKIT_JSON_SCHEMA_SUITE</c> names its folder.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StandardSuiteFactAttribute : FactAttribute
{
    public StandardSuiteFactAttribute()
    {
        if (Folder is null)
            Skip = "LAMBDAKIT_JSON_SCHEMA_SUITE does not name the folder of the standard's test suite.";
    }

#pragma warning disable RS0030 // The tests' own setting.
    public static string? Folder => Environment.GetEnvironmentVariable("LAMBDAKIT_JSON_SCHEMA_SUITE");
#pragma warning restore RS0030
}
