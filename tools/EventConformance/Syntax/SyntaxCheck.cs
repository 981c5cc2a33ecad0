using LambdaKit.Events;
using LambdaKit.Events.Json;

namespace LambdaKit.EventConformance.Syntax;

/// <summary>Reads files with the tokenizer alone, so that any suite of JSON tests can be run against it.</summary>
internal static class SyntaxCheck
{
    /// <summary>The first mistake of a text; null when it is JSON, however deep it nests.</summary>
    public static string? FindMistake(ReadOnlySpan<byte> text)
    {
        try
        {
            var reader = new JsonReader(text, source: null, maxDepth: int.MaxValue);
            reader.Skip();
            reader.ReadEnd();
            return null;
        }
        catch (EventFormatException exception)
        {
            return $"{exception.Reason} at offset {exception.ByteOffset}";
        }
    }

    /// <summary>Prints a line for each file of a folder.</summary>
    public static void Run(IEnumerable<string> files, TextWriter output)
    {
        foreach (var file in files)
        {
            var mistake = FindMistake(File.ReadAllBytes(file));
            output.WriteLine(mistake is null ? $"accept {Path.GetFileName(file)}" : $"reject {Path.GetFileName(file)}: {mistake}");
        }
    }
}
