namespace LambdaKit.EventConformance;

/// <summary>What the tool was asked for.</summary>
/// <param name="Folder">The folder of samples.</param>
/// <param name="IsSyntax">Whether only the tokenizer reads them.</param>
/// <param name="JsonFile">Where the report for programs goes; null for nowhere.</param>
/// <param name="PageFile">Where the page about the sources goes; null for nowhere. Nothing else is done then.</param>
internal sealed record CommandLine(string Folder, bool IsSyntax, string? JsonFile, string? PageFile = null)
{
    public const string Usage =
        """
        Usage: dotnet run --project tools/EventConformance -c Release -- DIR [--json FILE]
               dotnet run --project tools/EventConformance -c Release -- --syntax DIR
               dotnet run --project tools/EventConformance -c Release -- --docs FILE

          DIR           a folder with one folder for each source: sqs/*.json holds events, sqs/responses/*.json what functions returned.
                        Each file is read with the model of its source, written, and compared as JSON.
          --json FILE   writes the result as JSON, too
          --syntax DIR  reads each file of the folder with the tokenizer alone: accept NAME, or reject NAME: reason at offset N
          --docs FILE   writes the page about all sources, docs/event-sources.md

        Exit code: 0 when all passed, 1 when any failed, 2 when the command line or a file is wrong.
        """;

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="UsageException">One of them is wrong.</exception>
    public static CommandLine Parse(IReadOnlyList<string> arguments)
    {
        string? folder = null;
        string? jsonFile = null;
        string? pageFile = null;
        var isSyntax = false;
        for (var i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--json":
                    jsonFile = ++i < arguments.Count ? arguments[i] : throw new UsageException("The option '--json' needs the name of a file.");
                    break;
                case "--docs":
                    pageFile = ++i < arguments.Count ? arguments[i] : throw new UsageException("The option '--docs' needs the name of a file.");
                    break;
                case "--syntax":
                    isSyntax = true;
                    break;
                case ['-', ..] option:
                    throw new UsageException($"The option '{option}' is not known.");
                default:
                    folder = folder is null ? arguments[i] : throw new UsageException($"There are two folders, '{folder}' and '{arguments[i]}'; name one.");
                    break;
            }
        }

        if (pageFile is not null)
        {
            return folder is null && jsonFile is null && !isSyntax
                ? new CommandLine("", IsSyntax: false, JsonFile: null, pageFile)
                : throw new UsageException("The option '--docs' goes with nothing else.");
        }

        if (folder is null)
            throw new UsageException("No folder is named.");
        if (isSyntax && jsonFile is not null)
            throw new UsageException("The options '--syntax' and '--json' don't go together.");
        return new CommandLine(folder, isSyntax, jsonFile);
    }
}
