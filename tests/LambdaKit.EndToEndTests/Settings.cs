using System.Diagnostics;

namespace LambdaKit.EndToEndTests;

/// <summary>What the environment of the tests gives; a test that lacks it is skipped and says why.</summary>
internal static class Settings
{
    public const string NoNativeOrders =
        "LAMBDAKIT_NATIVE_ORDERS does not name samples/Orders published ahead of time: dotnet publish samples/Orders -r linux-x64 -p:FunctionFramework=net9.0 -p:PublishAot=true";

    public const string NoTrimmedOrders =
        "LAMBDAKIT_TRIMMED_ORDERS does not name samples/Orders published trimmed: dotnet publish samples/Orders -r linux-x64 --self-contained -p:PublishTrimmed=true";

    public const string NoNativeAllBases =
        "LAMBDAKIT_NATIVE_ALL_BASES does not name tests/LambdaKit.EndToEndTests.AllBases published ahead of time: " +
        "dotnet publish tests/LambdaKit.EndToEndTests.AllBases -r linux-x64 -p:FunctionFramework=net9.0 -p:PublishAot=true";

    public const string NoPackages = "LAMBDAKIT_PACKAGES does not name a folder with the packages: dotnet pack src/... -o FOLDER";

    private static readonly IDictionary<string, string?> Variables = new ProcessStartInfo().Environment;

    /// <summary>The program that was made of samples/Orders ahead of time; null when nobody has.</summary>
    public static string? NativeOrders => Read("LAMBDAKIT_NATIVE_ORDERS");

    /// <summary>The trimmed program that was made of samples/Orders; null when nobody has.</summary>
    public static string? TrimmedOrders => Read("LAMBDAKIT_TRIMMED_ORDERS");

    /// <summary>The program that was made of tests/LambdaKit.EndToEndTests.AllBases ahead of time; null when nobody has.</summary>
    public static string? NativeAllBases => Read("LAMBDAKIT_NATIVE_ALL_BASES");

    /// <summary>The folder with the packages of this version; null when nobody has packed them.</summary>
    public static string? Packages => Read("LAMBDAKIT_PACKAGES");

    private static string? Read(string name) => Variables.TryGetValue(name, out var value) && !string.IsNullOrEmpty(value) ? value : null;
}
