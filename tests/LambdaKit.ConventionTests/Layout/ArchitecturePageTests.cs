using System.Text.RegularExpressions;

namespace LambdaKit.ConventionTests.Layout;

/// <summary>Prose beside code goes stale unseen: the page and the tree name the same folders.</summary>
public sealed partial class ArchitecturePageTests
{
    private const string Page = "docs/architecture.md";

    [Fact]
    public void The_page_names_every_folder()
    {
        var named = Named().ToHashSet(StringComparer.Ordinal);

        Convention.Holds($"{Page} names every folder", Repository.Folders().Select(Shown).OfType<string>().Distinct(StringComparer.Ordinal).Where(folder => !named.Contains(folder)));
    }

    [Fact]
    public void Every_folder_that_the_page_names_exists()
    {
        Convention.Holds($"{Page} names folders that exist", Named().Where(folder => !Directory.Exists(Repository.PathOf(folder))));
    }

    [Fact]
    public void Every_type_that_the_life_of_an_invocation_names_exists()
    {
        var types = Packages.Assemblies.SelectMany(assembly => assembly.GetTypes()).Select(type => type.Name.Split('`')[0]).ToHashSet(StringComparer.Ordinal);
        var text = Repository.Read(Page);
        var life = text[text.IndexOf("## The life of one invocation", StringComparison.Ordinal)..];

        var named = TypeName().Matches(life).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(named);
        Convention.Holds($"{Page} names types that exist", named.Where(name => !types.Contains(name)));
    }

    /// <summary>The folder as the page shows it: src whole, of other projects the first level; null for what needs no word.</summary>
    private static string? Shown(string folder)
    {
        var parts = folder.Split('/');
        return parts[0] switch
        {
            "src" or "tests" or "samples" or "bench" or "tools" when parts.Length == 1 => null,
            "tests" or "samples" or "bench" or "tools" => $"{parts[0]}/{parts[1]}/",
            _ => folder + "/",
        };
    }

    private static IEnumerable<string> Named() => FolderName().Matches(Repository.Read(Page)).Select(match => match.Groups["name"].Value);

    [GeneratedRegex("`(?<name>[\\w./]+/)`", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FolderName();

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z]+)(\\.[A-Z][A-Za-z]*)?`", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TypeName();
}
