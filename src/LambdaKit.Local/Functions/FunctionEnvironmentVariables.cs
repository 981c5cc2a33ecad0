using System.Globalization;

namespace LambdaKit.Local.Functions;

/// <summary>What Lambda puts into the environment of a function.</summary>
internal sealed class FunctionEnvironmentVariables(
    LocalFunctionOptions function,
    LocalLambdaOptions service,
    LocalCommand command,
    string runtimeApi,
    string logStream)
{
    /// <summary>Puts the function's own variables and then Lambda's over the inherited ones.</summary>
    public void Apply(IDictionary<string, string?> environment)
    {
        // Lambda keeps the underscore for itself.
        foreach (var name in environment.Keys.Where(name => name.StartsWith('_')).ToList())
            environment.Remove(name);

        foreach (var (name, value) in function.Environment)
        {
            if (!name.StartsWith('_'))
                environment[name] = value;
        }

        environment["AWS_LAMBDA_RUNTIME_API"] = runtimeApi;
        environment["AWS_LAMBDA_FUNCTION_NAME"] = function.Name;
        environment["AWS_LAMBDA_FUNCTION_VERSION"] = function.Version;
        environment["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = function.MemoryMiB.ToString(CultureInfo.InvariantCulture);
        environment["AWS_LAMBDA_LOG_GROUP_NAME"] = $"/aws/lambda/{function.Name}";
        environment["AWS_LAMBDA_LOG_STREAM_NAME"] = logStream;
        environment["AWS_LAMBDA_INITIALIZATION_TYPE"] = function.InitializationType switch
        {
            LocalInitializationType.ProvisionedConcurrency => "provisioned-concurrency",
            LocalInitializationType.SnapStart => "snap-start",
            LocalInitializationType.ManagedInstances => "lambda-managed-instances",
            _ => "on-demand",
        };
        if (function.InitializationType == LocalInitializationType.ManagedInstances)
            environment["AWS_LAMBDA_MAX_CONCURRENCY"] = function.MaxConcurrency.ToString(CultureInfo.InvariantCulture);
        else
            environment.Remove("AWS_LAMBDA_MAX_CONCURRENCY");
        environment["AWS_EXECUTION_ENV"] = "AWS_Lambda_dotnet10";
        environment["_HANDLER"] = function.Handler ?? function.Name;
        environment["LAMBDA_TASK_ROOT"] = command.WorkingDirectory ?? System.Environment.CurrentDirectory;
        environment["TZ"] = ":UTC";

        SetDefault(environment, "LANG", "en_US.UTF-8");
        SetDefault(environment, "DOTNET_ENVIRONMENT", "Development"); // what 'dotnet run' stands for; it decides which settings are read
        SetDefault(environment, "AWS_REGION", environment.TryGetValue("AWS_DEFAULT_REGION", out var region) && !string.IsNullOrEmpty(region) ? region : service.Region);
        SetDefault(environment, "AWS_DEFAULT_REGION", environment["AWS_REGION"]!);
        SetDefault(environment, "AWS_XRAY_DAEMON_ADDRESS", "127.0.0.1:2000");

        // The SDKs of AWS want some; a profile or a role of the developer's comes first.
        if (!HasCredentials(environment))
        {
            environment["AWS_ACCESS_KEY_ID"] = "local";
            environment["AWS_SECRET_ACCESS_KEY"] = "local";
            environment["AWS_SESSION_TOKEN"] = "local";
        }
    }

    private static bool HasCredentials(IDictionary<string, string?> environment) =>
        environment.ContainsKey("AWS_ACCESS_KEY_ID")
        || environment.ContainsKey("AWS_PROFILE")
        || environment.ContainsKey("AWS_WEB_IDENTITY_TOKEN_FILE")
        || environment.ContainsKey("AWS_CONTAINER_CREDENTIALS_FULL_URI")
        || environment.ContainsKey("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")
        || File.Exists(Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".aws", "credentials"));

    private static void SetDefault(IDictionary<string, string?> environment, string name, string value)
    {
        if (!environment.TryGetValue(name, out var present) || string.IsNullOrEmpty(present))
            environment[name] = value;
    }
}
