using LambdaKit.Logging;

namespace LambdaKit.Benchmarks.Logging;

/// <summary>Takes log events and counts their bytes.</summary>
internal sealed class DroppedLog : ILogOutput
{
    public long Bytes { get; private set; }

    public void Write(ReadOnlySpan<byte> logEvent) => Bytes += logEvent.Length;
}
