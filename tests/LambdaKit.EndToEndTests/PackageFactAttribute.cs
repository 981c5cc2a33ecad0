namespace LambdaKit.EndToEndTests;

/// <summary>A test of the packages, where they have been made.</summary>
internal sealed class PackageFactAttribute : FactAttribute
{
    public PackageFactAttribute() => Skip = Settings.Packages is null ? Settings.NoPackages : null;
}
