using System.Text;
using LambdaKit.Events.HttpApi;
using LambdaKit.Streaming;

namespace LambdaKit.Testing;

/// <summary>Keeps what a streaming handler writes. It goes wherever a <see cref="LambdaResponseStream"/> goes.</summary>
public sealed class FakeResponseStream
{
    private readonly Recorder _recorder = new();

    /// <summary>A stream that nothing has been written to.</summary>
    public FakeResponseStream() => Stream = LambdaResponseStream.Over(_recorder);

    /// <summary>The stream as a handler sees it; the same object each time.</summary>
    public LambdaResponseStream Stream { get; }

    /// <summary>Status and headers; null when the handler has set none.</summary>
    public HttpResponsePrelude? Prelude => Stream.Prelude;

    /// <summary>The media type of a stream without a prelude.</summary>
    public string ContentType => Stream.ContentType;

    /// <summary>Whether anything has gone out: status and headers, or the first bytes.</summary>
    public bool HasBegun => _recorder.HasBegun;

    /// <summary>What was written, write by write: each goes to the caller at once.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Chunks => _recorder.CopyChunks();

    /// <summary>All that was written.</summary>
    public byte[] ToArray()
    {
        using var whole = new MemoryStream();
        foreach (var chunk in _recorder.CopyChunks())
            whole.Write(chunk.Span);
        return whole.ToArray();
    }

    /// <summary>All that was written, read as UTF-8.</summary>
    public string GetText() => Encoding.UTF8.GetString(ToArray());

    /// <summary>The stream as a handler takes it: <see cref="Stream"/>.</summary>
    public static implicit operator LambdaResponseStream(FakeResponseStream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.Stream;
    }

    /// <summary>The stream as a handler takes it: <see cref="Stream"/>.</summary>
    public LambdaResponseStream ToLambdaResponseStream() => Stream;

    private sealed class Recorder : IStreamedAnswer
    {
        private readonly object _gate = new();
        private readonly List<ReadOnlyMemory<byte>> _chunks = [];

        public bool HasBegun { get; private set; }

        public void Begin(HttpResponsePrelude? prelude, string contentType) => HasBegun = true;

        public void Send(ReadOnlySpan<byte> data)
        {
            lock (_gate)
                _chunks.Add(data.ToArray());
        }

        public ReadOnlyMemory<byte>[] CopyChunks()
        {
            lock (_gate)
                return _chunks.ToArray();
        }
    }
}
