using System.Text;
using LambdaKit.Logging;

namespace LambdaKit.Tests.Logging;

/// <summary>Keeps what was written, one item for each write.</summary>
internal sealed class RecordingOutput : ILogOutput
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public List<byte[]> Events { get; } = [];

    public string Single => Strict.GetString(Assert.Single(Events));

    public void Write(ReadOnlySpan<byte> logEvent) => Events.Add(logEvent.ToArray());
}
