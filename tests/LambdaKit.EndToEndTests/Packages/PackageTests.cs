namespace LambdaKit.EndToEndTests.Packages;

/// <summary>What is in the packages, and what they ask for.</summary>
public sealed class PackageTests
{
    [PackageTheory]
    [InlineData("LambdaKit")]
    [InlineData("LambdaKit.Events")]
    [InlineData("LambdaKit.OpenApi")]
    [InlineData("LambdaKit.Idempotency.DynamoDb")]
    [InlineData("LambdaKit.Idempotency.Redis")]
    [InlineData("LambdaKit.Testing")]
    [InlineData("LambdaKit.Local")]
    [InlineData("LambdaKit.Local.Tool")]
    public void Package_says_what_it_is_and_where_it_comes_from(string id)
    {
        using var package = Package.Open(id);

        Assert.Equal(id, package.Text("id"));
        Assert.Equal(Package.Version, package.Text("version"));
        Assert.Equal("Apache-2.0", package.Text("license"));
        Assert.NotEqual("", package.Text("description"));
        Assert.Equal("README.md", package.Text("readme"));
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), package.ReadText("README.md"));
        var repository = package.Metadata.Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Equal("git", repository.Attribute("type")?.Value);
        Assert.StartsWith("https://", repository.Attribute("url")?.Value);
        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")?.Value);
    }

    [PackageFact]
    public void Events_depend_on_nothing_and_bring_the_generator()
    {
        using var package = Package.Open("LambdaKit.Events");

        Assert.Empty(package.Dependencies);
        Assert.Equal(
            [
                "README.md",
                "analyzers/dotnet/cs/LambdaKit.Generators.dll",
                "lib/net10.0/LambdaKit.Events.dll",
                "lib/net10.0/LambdaKit.Events.xml",
                "lib/net8.0/LambdaKit.Events.dll",
                "lib/net8.0/LambdaKit.Events.xml",
            ],
            package.Files);
    }

    [PackageFact]
    public void LambdaKit_depends_on_the_events_and_on_the_logging_contract_alone()
    {
        using var package = Package.Open("LambdaKit");

        Assert.Equal(
            [
                "net10.0: LambdaKit.Events",
                "net10.0: Microsoft.Extensions.Logging.Abstractions",
                "net8.0: LambdaKit.Events",
                "net8.0: Microsoft.Extensions.Logging.Abstractions",
            ],
            package.Dependencies);
        Assert.Equal(
            [
                "README.md",
                "buildTransitive/LambdaKit.props",
                "buildTransitive/LambdaKit.targets",
                "lib/net10.0/LambdaKit.dll",
                "lib/net10.0/LambdaKit.xml",
                "lib/net8.0/LambdaKit.dll",
                "lib/net8.0/LambdaKit.xml",
            ],
            package.Files);
    }

    [PackageFact]
    public void OpenApi_depends_on_LambdaKit_and_on_what_NET_8_lacks()
    {
        using var package = Package.Open("LambdaKit.OpenApi");

        Assert.Equal(["net10.0: LambdaKit", "net8.0: LambdaKit", "net8.0: System.Text.Json"], package.Dependencies);
    }

    [PackageFact]
    public void Testing_depends_on_LambdaKit_alone()
    {
        using var package = Package.Open("LambdaKit.Testing");

        Assert.Equal(["net10.0: LambdaKit", "net8.0: LambdaKit"], package.Dependencies);
    }

    [PackageFact]
    public void Local_is_for_development_and_brings_a_program_and_no_library()
    {
        using var package = Package.Open("LambdaKit.Local");

        Assert.Empty(package.Dependencies);
        Assert.Equal("true", package.Text("developmentDependency"));
        Assert.Equal(
            [
                "README.md",
                "build/LambdaKit.Local.targets",
                "tools/net10.0/any/LambdaKit.Events.dll",
                "tools/net10.0/any/LambdaKit.Local.deps.json",
                "tools/net10.0/any/LambdaKit.Local.dll",
                "tools/net10.0/any/LambdaKit.Local.runtimeconfig.json",
            ],
            package.Files);
    }

    [PackageTheory]
    [InlineData("LambdaKit", "net10.0")]
    [InlineData("LambdaKit", "net8.0")]
    [InlineData("LambdaKit.Events", "net10.0")]
    [InlineData("LambdaKit.Events", "net8.0")]
    [InlineData("LambdaKit.OpenApi", "net10.0")]
    [InlineData("LambdaKit.OpenApi", "net8.0")]
    [InlineData("LambdaKit.Idempotency.DynamoDb", "net10.0")]
    [InlineData("LambdaKit.Idempotency.DynamoDb", "net8.0")]
    [InlineData("LambdaKit.Idempotency.Redis", "net10.0")]
    [InlineData("LambdaKit.Idempotency.Redis", "net8.0")]
    [InlineData("LambdaKit.Testing", "net10.0")]
    [InlineData("LambdaKit.Testing", "net8.0")]
    public void Library_is_reproducible_trimmable_and_has_symbols(string id, string framework)
    {
        using var package = Package.Open(id);
        using var symbols = Package.Open(id, "snupkg");

        Assert.True(package.IsReproducible($"lib/{framework}/{id}.dll"));
        Assert.Equal("True", package.ReadAssemblyMetadata($"lib/{framework}/{id}.dll", "IsTrimmable"));
        var sources = symbols.ReadSourcePaths($"lib/{framework}/{id}.pdb");
        Assert.NotEmpty(sources);
        Assert.All(sources, source => Assert.True(source.StartsWith("/_/", StringComparison.Ordinal) || !Path.IsPathRooted(source), source));
    }
}
