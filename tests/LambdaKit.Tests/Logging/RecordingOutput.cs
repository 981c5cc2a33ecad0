using System.Text;
using System.Text.Json;
using LambdaKit.Logging;

namespace LambdaKit.Tests.Logging;

/// <summary>Keeps what was written, one item for each write.</summary>
internal sealed class RecordingOutput : ILogOutput
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public List<byte[]> Events { get; } = [];

    public string Single => Strict.GetString(Assert.Single(Events));

    /// <summary>All events, each of which is one JSON object on one line.</summary>
    public IReadOnlyList<JsonElement> Entries => [.. Lines.Select(line =>
    {
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        return JsonDocument.Parse(line).RootElement;
    })];

    /// <summary>All events as text.</summary>
    public IReadOnlyList<string> Lines => [.. Events.Select(Strict.GetString)];

    public void Write(ReadOnlySpan<byte> logEvent) => Events.Add(logEvent.ToArray());
}
