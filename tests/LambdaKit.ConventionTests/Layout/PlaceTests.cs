using System.Text.RegularExpressions;

namespace LambdaKit.ConventionTests.Layout;

/// <summary>A clone works wherever it lies.</summary>
public sealed partial class PlaceTests
{
    // In pieces, so that this file doesn't hold them.
    private const string Workplace = "/" + "work";
    private const string Neighbour = "../" + "shared";

    [Fact]
    public void No_file_names_a_place_outside_of_the_repository()
    {
        var wrong = new List<string>();
        foreach (var file in Repository.Files().Where(file => file != ".ci/run"))
        {
            var text = Repository.Read(file);
            if (text.Contains(Neighbour, StringComparison.Ordinal) || Place().IsMatch(text))
                wrong.Add(file);
        }

        Convention.Holds("No file names a place outside of the repository", wrong);
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("LambdaKit.sln").Replace('\\', '/');

        Convention.Holds("Every project is in the solution", Repository.Files("", ".csproj").Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal)));
    }

    [GeneratedRegex($@"(?<![\w.}}]){Workplace}(?!\w)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Place();
}
