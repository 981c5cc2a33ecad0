using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using LambdaKit.Logging;

namespace LambdaKit.Runtime;

/// <summary>Starts the local Lambda for a function that was started by itself on a developer's machine, from an editor for instance, and goes on in this process, so that breakpoints are hit.</summary>
internal static class LocalLambda
{
    /// <summary>Where the development-time package LambdaKit.Local put the path of its program into the function's runtimeconfig.json.</summary>
    private const string PathSetting = "LambdaKit.Local.Path";
    private const string AddressLine = "LAMBDAKIT_RUNTIME_API=";

    /// <summary>Says on standard error why the function cannot run.</summary>
    public static void ExplainAbsence() => new DescriptorOutput(DescriptorOutput.StandardError).Write(Encoding.UTF8.GetBytes(
        $"The environment variable '{RuntimeEnvironment.RuntimeApiVariable}' is not set, so there is no Lambda to run on. " +
        "Lambda sets it in the cloud; on your machine, reference the package LambdaKit.Local and start the function with 'dotnet run'.\n"));

    /// <returns>Whether a local Lambda runs, which the environment then knows.</returns>
    public static bool TryStart(ref RuntimeEnvironment environment)
    {
        // A native binary is what is deployed: there, all of this is trimmed away.
        if (!RuntimeFeature.IsDynamicCodeSupported || AppContext.GetData(PathSetting) is not string path || !File.Exists(path))
            return false;

        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardInput = true, UseShellExecute = false };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(path);
        start.ArgumentList.Add("--attach");
        var service = Process.Start(start);
        // It ends when its standard input closes, which happens when this process ends, however that comes about.
        var line = service?.StandardOutput.ReadLine();
        if (line is null || !line.StartsWith(AddressLine, StringComparison.Ordinal))
            return false;
        Environment.SetEnvironmentVariable(RuntimeEnvironment.RuntimeApiVariable, line[AddressLine.Length..]);
        SetWhereUnset("AWS_LAMBDA_FUNCTION_NAME", environment.SelectedFunction ?? "function", environment.FunctionName);
        SetWhereUnset("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST", environment.FunctionVersion);
        SetWhereUnset("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand", environment.InitializationType ?? "");
        environment = RuntimeEnvironment.OfProcess();
        return true;
    }

    /// <summary>What the local Lambda gives to a process that it starts itself.</summary>
    private static void SetWhereUnset(string variable, string value, string present)
    {
        if (present.Length == 0)
            Environment.SetEnvironmentVariable(variable, value);
    }
}
