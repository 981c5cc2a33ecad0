using System.Diagnostics;

namespace LambdaKit.EndToEndTests;

/// <summary>What the environment of the tests gives; a test that lacks it is skipped and says why.</summary>
internal static class Settings
{
    private static readonly IDictionary<string, string?> Variables = new ProcessStartInfo().Environment;

    /// <summary>samples/Orders, published ahead of time; null when nobody has.</summary>
    public static string? NativeOrders => Read("LAMBDAKIT_NATIVE_ORDERS");

    /// <summary>The folder with the packages of this version; null when nobody has packed them.</summary>
    public static string? Packages => Read("LAMBDAKIT_PACKAGES");

    public const string NoNativeOrders =
        "LAMBDAKIT_NATIVE_ORDERS does not name samples/Orders published ahead of time: dotnet publish samples/Orders -r linux-x64 -p:FunctionFramework=net9.0 -p:PublishAot=true";

    public const string NoPackages = "LAMBDAKIT_PACKAGES does not name a folder with the packages: dotnet pack -o FOLDER";

    private static string? Read(string name) => Variables.TryGetValue(name, out var value) && !string.IsNullOrEmpty(value) ? value : null;
}
