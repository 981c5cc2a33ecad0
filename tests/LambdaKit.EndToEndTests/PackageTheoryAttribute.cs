namespace LambdaKit.EndToEndTests;

/// <summary>Like <see cref="PackageFactAttribute"/>, with data.</summary>
internal sealed class PackageTheoryAttribute : TheoryAttribute
{
    public PackageTheoryAttribute() => Skip = Settings.Packages is null ? Settings.NoPackages : null;
}
