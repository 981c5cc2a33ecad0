using System.Diagnostics;
using System.Text.Json;

namespace LambdaKit.Local.Commands;

/// <summary>The command line and the configuration, combined: which functions run, how, and with which event.</summary>
internal sealed class RunPlan
{
    // How LambdaKit's host chooses among the functions of one program.
    private const string FunctionVariable = "LAMBDAKIT_FUNCTION";

    private readonly CommandLine _line;
    private readonly LocalConfiguration _configuration;

    private RunPlan(CommandLine line, LocalConfiguration configuration)
    {
        _line = line;
        _configuration = configuration;
    }

    /// <summary>The event to send; null to serve.</summary>
    public ReadOnlyMemory<byte>? Event { get; private set; }

    public LocalLambdaOptions Options { get; } = new() { StandsInForStacks = true };

    /// <param name="line">What the user typed.</param>
    /// <param name="standardInput">Read for the event <c>-</c>.</param>
    /// <exception cref="UsageException">A file can't be read, or no function fits.</exception>
    public static RunPlan Make(CommandLine line, Stream standardInput)
    {
        var plan = new RunPlan(line, line.ConfigFile is { } file ? LocalConfiguration.Load(file) : LocalConfiguration.Empty);
        if (line.EventFile is { } eventFile)
            plan.Event = ReadEvent(eventFile, standardInput);
        plan.Options.Port = line.Port;
        foreach (var function in plan.ChooseFunctions())
            plan.Options.Functions.Add(function);
        return plan;
    }

    private static ReadOnlyMemory<byte> ReadEvent(string file, Stream standardInput)
    {
        byte[] bytes;
        try
        {
            using var stream = file == "-" ? standardInput : File.OpenRead(file);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            bytes = copy.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"The event '{file}' can't be read: {exception.Message}");
        }

        var json = bytes.AsMemory(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
        if (json.IsEmpty)
            return "{}"u8.ToArray();

        try
        {
            using (JsonDocument.Parse(json))
                return json;
        }
        catch (JsonException exception)
        {
            throw new UsageException($"The event '{file}' is not valid JSON in line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.");
        }
    }

    private IEnumerable<LocalFunctionOptions> ChooseFunctions()
    {
        if (_configuration.Functions.Count == 0)
            return [MakeFunction(_line.Function ?? DefaultName(), configured: null)];
        if (_line.Function is { } name)
            return [MakeFunction(name, Find(name))];
        if (Event is { } payload)
            return [MakeFunction(FindByEvent(payload))];

        // One that is attached is one process: it says itself which function it is.
        return _line.Attach ? [MakeFunction(DefaultName(), configured: null)] : _configuration.Functions.Select(MakeFunction);
    }

    private string DefaultName()
    {
        // An attached service inherits the environment of the function that starts it.
        if (_line.Attach && new ProcessStartInfo().Environment.TryGetValue(FunctionVariable, out var selected) && !string.IsNullOrEmpty(selected))
            return selected;

        var file = _line.Assembly ?? (_line.Command.Count > 0 ? _line.Command[^1] : null);
        var name = Path.GetFileNameWithoutExtension(file);
        return string.IsNullOrEmpty(name) ? "function" : string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c == '_' ? c : '-'));
    }

    private ConfiguredFunction Find(string name) =>
        _configuration.Functions.FirstOrDefault(function => function.Name == name)
        ?? throw new UsageException($"The function '{name}' is not in '{_line.ConfigFile}'; there are {Names()}.");

    private ConfiguredFunction FindByEvent(ReadOnlyMemory<byte> payload)
    {
        if (_configuration.Functions is [var only])
            return only;

        var kind = EventKind.Detect(payload)
            ?? throw new UsageException($"The event bears no mark of its source, so it could be for any of {Names()}; give --function NAME.");
        var takers = _configuration.Functions.Where(function => function.Events.Contains(kind.Name)).ToList();
        if (takers.Count == 0 && kind.Group is not null)
            takers = _configuration.Functions.Where(function => function.Events.Contains(kind.Group)).ToList();
        return takers switch
        {
            [var taker] => taker,
            [] => throw new UsageException(
                $"No function in '{_line.ConfigFile}' takes events of '{kind.Name}'; add it to the \"events\" of one of {Names()}, or give --function NAME."),
            _ => throw new UsageException(
                $"Events of '{kind.Name}' are for {string.Join(" and ", takers.Select(taker => $"'{taker.Name}'"))}; give --function NAME."),
        };
    }

    private string Names() => string.Join(", ", _configuration.Functions.Select(function => function.Name));

    private LocalFunctionOptions MakeFunction(ConfiguredFunction configured) => MakeFunction(configured.Name, configured);

    private LocalFunctionOptions MakeFunction(string name, ConfiguredFunction? configured)
    {
        var defaults = new LocalFunctionOptions();
        var options = new LocalFunctionOptions
        {
            Name = name,
            Version = _line.Version ?? defaults.Version,
            Alias = _line.Alias,
            Handler = _line.Assembly is { } assembly ? Path.GetFileNameWithoutExtension(assembly) : name,
            Timeout = _line.Timeout ?? configured?.Timeout ?? defaults.Timeout,
            MemoryMiB = _line.MemoryMiB ?? configured?.MemoryMiB ?? defaults.MemoryMiB,
            InitializationType = _line.InitializationType,
            EnforceTimeout = !_line.Attach,
            Command = MakeCommand(),
        };
        if (configured is not null)
        {
            foreach (var (key, value) in configured.Environment)
                options.Environment[key] = value;
        }

        foreach (var (key, value) in _line.Environment)
            options.Environment[key] = value;
        if (configured is not null || _line.Function is not null)
            options.Environment[FunctionVariable] = name;
        return options;
    }

    private LocalCommand? MakeCommand()
    {
        if (_line.Attach)
            return null;

        return _line.Assembly is { } assembly ? LocalCommand.ForAssembly(assembly) : new LocalCommand(_line.Command[0], [.. _line.Command.Skip(1)]);
    }
}
