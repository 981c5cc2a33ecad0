namespace LambdaKit;

/// <summary>The application that invoked a function through an AWS mobile SDK.</summary>
public sealed class ClientApplication
{
    /// <summary>Identifies the installation; null when the caller didn't say.</summary>
    public string? InstallationId { get; init; }

    /// <summary>The application's title; null when the caller didn't say.</summary>
    public string? AppTitle { get; init; }

    /// <summary>The version's name; null when the caller didn't say.</summary>
    public string? AppVersionName { get; init; }

    /// <summary>The version's code; null when the caller didn't say.</summary>
    public string? AppVersionCode { get; init; }

    /// <summary>The package's name; null when the caller didn't say.</summary>
    public string? AppPackageName { get; init; }
}
