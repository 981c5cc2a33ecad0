namespace LambdaKit.EventConformance;

/// <summary>What the tool was asked for.</summary>
/// <param name="Folder">The folder of samples.</param>
/// <param name="IsSyntax">Whether only the tokenizer reads them.</param>
/// <param name="JsonFile">Where the report for programs goes; null for nowhere.</param>
internal sealed record CommandLine(string Folder, bool IsSyntax, string? JsonFile)
{
    public const string Usage =
        """
        Usage: dotnet run --project tools/EventConformance -c Release -- DIR [--json FILE]
               dotnet run --project tools/EventConformance -c Release -- --syntax DIR

          DIR           a folder with one folder for each source: sqs/*.json holds events, sqs/responses/*.json what functions returned.
                        Each file is read with the model of its source, written, and compared as JSON.
          --json FILE   writes the result as JSON, too
          --syntax DIR  reads each file of the folder with the tokenizer alone: accept NAME, or reject NAME: reason at offset N

        Exit code: 0 when all passed, 1 when any failed, 2 when the command line or a file is wrong.
        """;

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="UsageException">One of them is wrong.</exception>
    public static CommandLine Parse(IReadOnlyList<string> arguments)
    {
        string? folder = null;
        string? jsonFile = null;
        var isSyntax = false;
        for (var i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--json":
                    jsonFile = ++i < arguments.Count ? arguments[i] : throw new UsageException("The option '--json' needs the name of a file.");
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

        if (folder is null)
            throw new UsageException("No folder is named.");
        if (isSyntax && jsonFile is not null)
            throw new UsageException("The options '--syntax' and '--json' don't go together.");
        return new CommandLine(folder, isSyntax, jsonFile);
    }
}
