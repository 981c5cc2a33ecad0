using System.Text.Json;

namespace LambdaKit.Local.Commands;

/// <summary>A <c>lambdakit.json</c>: the functions of a program, in its order.</summary>
internal sealed class LocalConfiguration
{
    private static readonly JsonDocumentOptions Json = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private LocalConfiguration(IReadOnlyList<ConfiguredFunction> functions) => Functions = functions;

    public static LocalConfiguration Empty { get; } = new([]);

    public IReadOnlyList<ConfiguredFunction> Functions { get; }

    /// <exception cref="UsageException">The file can't be read or is not of this form.</exception>
    public static LocalConfiguration Load(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file), Json);
            var functions = new List<ConfiguredFunction>();
            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (property.Name == "$schema")
                    continue;
                if (property.Name != "functions")
                    throw new UsageException($"The configuration '{file}' has an unknown property '{property.Name}'; known is functions.");

                foreach (var function in property.Value.EnumerateObject())
                    functions.Add(ReadFunction(file, function));
            }

            return new LocalConfiguration(functions);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The configuration '{file}' can't be read: {exception.Message}");
        }
        catch (JsonException exception)
        {
            throw new UsageException($"The configuration '{file}' is not valid JSON in line {exception.LineNumber + 1}.");
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException)
        {
            throw new UsageException($"The configuration '{file}' has a value of the wrong kind; see --help for its form.");
        }
    }

    private static ConfiguredFunction ReadFunction(string file, JsonProperty function)
    {
        var events = new List<string>();
        TimeSpan? timeout = null;
        int? memory = null;
        var environment = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in function.Value.EnumerateObject())
        {
            switch (property.Name)
            {
                case "events":
                    foreach (var item in property.Value.EnumerateArray())
                        events.Add(item.GetString() ?? "");
                    break;
                case "timeout":
                    timeout = property.Value.GetDouble() is var seconds and > 0 and <= 900
                        ? TimeSpan.FromSeconds(seconds)
                        : throw new UsageException($"The timeout of '{function.Name}' in '{file}' is out of range; give seconds, more than 0 and at most 900.");
                    break;
                case "memory":
                    memory = property.Value.GetInt32() is var size and >= 128 and <= 10240
                        ? size
                        : throw new UsageException($"The memory of '{function.Name}' in '{file}' is out of range; give MiB, 128 to 10240.");
                    break;
                case "environment":
                    foreach (var variable in property.Value.EnumerateObject())
                        environment[variable.Name] = variable.Value.GetString() ?? "";
                    break;
                default:
                    throw new UsageException(
                        $"The configuration '{file}' has an unknown property '{property.Name}' in '{function.Name}'; known are events, timeout, memory, environment.");
            }
        }

        return new ConfiguredFunction(function.Name, events, timeout, memory, environment);
    }
}
