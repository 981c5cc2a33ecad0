using LambdaKit.Events.HttpApi;
using LambdaKit.Streaming;

namespace LambdaKit;

/// <summary>Where a streaming handler writes its answer: each write goes out at once, and waits while the network is busy.</summary>
public sealed class LambdaResponseStream : Stream
{
    private readonly IStreamedAnswer _answer;
    private HttpResponsePrelude? _prelude;
    private long _length;
    private bool _hasBegun;
    private bool _isOver;

    private LambdaResponseStream(IStreamedAnswer answer) => _answer = answer;

    internal static LambdaResponseStream Over(IStreamedAnswer answer) => new(answer);

    /// <summary>Makes the answer an HTTP answer with a status and headers; null for a stream of plain bytes. To be set before the first write.</summary>
    /// <exception cref="InvalidOperationException">The answer has begun.</exception>
    public HttpResponsePrelude? Prelude
    {
        get => _prelude;
        set
        {
            if (_hasBegun)
                throw new InvalidOperationException("The answer has begun: status and headers cannot be set any more. Set 'Prelude' before the first write.");
            _prelude = value;
        }
    }

    /// <summary>The media type of a stream without a prelude; <c>application/octet-stream</c> by default. To be set before the first write.</summary>
    public string ContentType { get; set; } = "application/octet-stream";

    /// <inheritdoc />
    public override bool CanRead => false;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => true;

    /// <summary>How many bytes have been written.</summary>
    public override long Length => _length;

    /// <summary>How many bytes have been written; cannot be set.</summary>
    public override long Position { get => _length; set => throw new NotSupportedException("A response stream cannot be moved in."); }

    /// <summary>Whether anything has gone out.</summary>
    internal bool HasBegun => _hasBegun;

    /// <inheritdoc />
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (buffer.IsEmpty)
            return;

        // A handler that was left alone at its deadline may still write while the answer is ended.
        lock (_answer)
        {
            Begin();
            _length += buffer.Length;
            if (_length > LambdaLimits.MaxStreamedResponseBytes)
                throw new InvalidOperationException($"The streamed answer is larger than Lambda's {LambdaLimits.MaxStreamedResponseBytes} bytes. Put the content into S3 and answer with a link.");
            _answer.Send(buffer);
        }
    }

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc />
    public override void WriteByte(byte value) => Write([value]);

    /// <inheritdoc />
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Write(buffer.Span);
        return default;
    }

    /// <inheritdoc />
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Sends status and headers if nothing has gone out yet; everything written is out already.</summary>
    public override void Flush() => Begin();

    /// <inheritdoc />
    public override Task FlushAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Begin();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("A response stream cannot be read.");

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("A response stream cannot be moved in.");

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException("A response stream has no length to set.");

    /// <summary>Sends the head, once.</summary>
    /// <exception cref="InvalidOperationException">The answer is over.</exception>
    internal void Begin()
    {
        lock (_answer)
        {
            if (_isOver)
                throw new InvalidOperationException("The invocation has been answered, so nothing can be written any more.");
            if (_hasBegun)
                return;
            _hasBegun = true;
            _answer.Begin(_prelude, ContentType);
        }
    }

    /// <summary>Takes nothing more, from whoever still writes.</summary>
    internal void End()
    {
        lock (_answer)
            _isOver = true;
    }
}
