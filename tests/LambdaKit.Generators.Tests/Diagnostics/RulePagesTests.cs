using System.Text.RegularExpressions;

namespace LambdaKit.Generators.Tests.Diagnostics;

public sealed class RulePagesTests
{
    /// <summary>The rules as the release tracking lists them, which the build compares with the code.</summary>
    public static TheoryData<string, string> Rules()
    {
        var rules = new TheoryData<string, string>();
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Rules"), "AnalyzerReleases.*.md"))
        {
            foreach (Match match in Regex.Matches(File.ReadAllText(file), @"^(?<id>LK\d{4}) \|[^|]*\|[^|]*\| (?<title>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
                rules.Add(match.Groups["id"].Value, match.Groups["title"].Value);
        }

        return rules;
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_page_with_its_title(string id, string title)
    {
        var page = Path.Combine(AppContext.BaseDirectory, "Rules", id + ".md");

        Assert.True(File.Exists(page), $"There is no page 'docs/diagnostics/{id}.md'.");
        Assert.Equal($"# {id}: {title}", File.ReadLines(page).First());
    }

    [Fact]
    public void A_page_belongs_to_a_rule()
    {
        var ids = Rules().Select(r => (string)r[0]);

        var pages = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Rules"), "LK*.md").Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(ids.Order(), pages.Order());
    }
}
