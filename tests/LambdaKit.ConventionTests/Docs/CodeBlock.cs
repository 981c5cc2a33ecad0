namespace LambdaKit.ConventionTests.Docs;

/// <summary>A fenced block of a Markdown file.</summary>
/// <param name="File">The file, as a path from the root.</param>
/// <param name="Line">The line of its first line of text, from 1 on.</param>
/// <param name="Language">Such as <c>csharp</c>.</param>
/// <param name="Text">What stands between the fences.</param>
internal sealed record CodeBlock(string File, int Line, string Language, string Text)
{
    private const string Fence = "```";

    /// <summary>The blocks of a file, in order.</summary>
    public static IReadOnlyList<CodeBlock> Of(string file)
    {
        var blocks = new List<CodeBlock>();
        var lines = Repository.Read(file).ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            var first = i + 1;
            var last = Array.FindIndex(lines, first, line => line.StartsWith(Fence, StringComparison.Ordinal));
            if (last < 0)
                throw new InvalidOperationException($"The block that begins in line {i + 1} of '{file}' does not end.");
            blocks.Add(new CodeBlock(file, first + 1, lines[i][Fence.Length..].Trim(), string.Join('\n', lines[first..last])));
            i = last;
        }
        return blocks;
    }
}
