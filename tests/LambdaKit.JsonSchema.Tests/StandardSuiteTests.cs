using System.Text.Json;

namespace LambdaKit.JsonSchema.Tests;

public sealed class StandardSuiteTests
{
    /// <summary>What is refused, and so can't be wrong: also pointers from a schema with an '$id' of its own within another, and long names of Unicode categories in patterns.</summary>
    private static readonly string[] Refused = ["unevaluated", "dynamicRef", "it leads out of the schema", "it leads to nothing", "it is no regular expression"];

    [StandardSuiteFact]
    public void What_is_supported_says_what_the_standard_says()
    {
        var wrong = new List<string>();
        var refused = new List<string>();
        var right = 0;
        foreach (var file in Directory.GetFiles(Path.Combine(StandardSuiteFactAttribute.Folder!, "tests", "draft2020-12"), "*.json").Order()) // It is there, or the test is skipped.
        {
            if (file.EndsWith("vocabulary.json", StringComparison.Ordinal))
                continue; // Dialects of one's own are another document, of which nothing is known.

            using var groups = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var group in groups.RootElement.EnumerateArray())
            {
                var name = $"{Path.GetFileName(file)}: {group.GetProperty("description").GetString()}";
                Schema schema;
                try
                {
                    schema = Schema.Parse(group.GetProperty("schema").GetRawText());
                }
                catch (JsonSchemaException exception)
                {
                    (Array.Exists(Refused, word => exception.Message.Contains(word, StringComparison.Ordinal)) ? refused : wrong).Add($"{name}: {exception.Message}");
                    continue;
                }

                foreach (var test in group.GetProperty("tests").EnumerateArray())
                {
                    if (schema.Validate(test.GetProperty("data").GetRawText()).Count == 0 == test.GetProperty("valid").GetBoolean())
                        right++;
                    else
                        wrong.Add($"{name}: {test.GetProperty("description").GetString()}");
                }
            }
        }

        Assert.True(wrong.Count == 0, $"{right} are right, {refused.Count} schemas refused, {wrong.Count} wrong:\n{string.Join('\n', wrong)}");
        Assert.True(right > 970, $"Only {right} were told, {refused.Count} schemas refused:\n{string.Join('\n', refused)}");
    }
}
