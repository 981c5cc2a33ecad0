using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LambdaKit.ConventionTests.Layout;

public sealed partial class DependencyPageTests
{
    private const string Page = "docs/dependencies.md";

    private static readonly IReadOnlyList<string> Packages =
        [.. XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion").Select(package => (string?)package.Attribute("Include") ?? "")];

    [Fact]
    public void Every_package_has_a_line_of_reason()
    {
        Convention.Holds($"{Page} has a line for every package", Packages.Except(Rows()));
    }

    [Fact]
    public void Every_line_is_about_a_package_that_is_used()
    {
        Convention.Holds($"{Page} has lines for packages only", Rows().Except(Packages));
        var used = Repository.Files("", "proj").Concat(Repository.Files("", ".props"))
            .SelectMany(file => XDocument.Parse(Repository.Read(file)).Descendants("PackageReference")).Select(reference => (string?)reference.Attribute("Include") ?? "");
        Convention.Holds($"Every package is referenced by a project, or {Page} says that it is pinned for another", Packages.Except(used).Except(Rows(" pinned ")));
    }

    [Theory]
    [InlineData("LambdaKit.Events")]
    [InlineData("LambdaKit", "Microsoft.Extensions.Logging.Abstractions")]
    [InlineData("LambdaKit.OpenApi", "System.Text.Json")]
    [InlineData("LambdaKit.Testing")]
    [InlineData(
        "LambdaKit.Hosting", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Configuration.Json", "Microsoft.Extensions.Configuration.EnvironmentVariables",
        "Microsoft.Extensions.Configuration.CommandLine", "Microsoft.Extensions.Logging.Configuration", "Microsoft.Extensions.Hosting.Abstractions")]
    [InlineData("LambdaKit.Local")]
    [InlineData("LambdaKit.Idempotency.DynamoDb", "AWSSDK.DynamoDBv2")]
    [InlineData("LambdaKit.Idempotency.Redis")]
    public void A_package_depends_on_no_more_than_was_decided(string project, params string[] packages)
    {
        var references = XDocument.Parse(Repository.Read($"src/{project}/{project}.csproj")).Descendants("PackageReference").Select(reference => (string?)reference.Attribute("Include") ?? "");

        Assert.Equal(packages, references);
    }

    [Fact]
    public void Versions_stand_in_one_place()
    {
        var versioned = Repository.Files("", "proj").Where(file => XDocument.Parse(Repository.Read(file)).Descendants("PackageReference").Any(reference => reference.Attribute("Version") is not null));

        Convention.Holds("Versions stand in Directory.Packages.props", versioned);
    }

    /// <summary>The packages of the page's tables, whose rows say something.</summary>
    private static IReadOnlyList<string> Rows(string having = "") =>
        [.. Row().Matches(Repository.Read(Page)).Where(match => match.Value.Contains(having, StringComparison.Ordinal)).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex(@"^\| `(?<name>[\w.]+)` \|[^|]*\w[^|]*\|[^|]*\w[^|]*\|", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
