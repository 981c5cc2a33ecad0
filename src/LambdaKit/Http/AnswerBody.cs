namespace LambdaKit.Http;

/// <summary>What a route writes the body of its answer to: up to the most that can be sent, and only while it answers, since what came later would go into another answer.</summary>
internal sealed class AnswerBody : Stream
{
    private readonly Stream _target;
    private readonly long _maxBytes;
    private long _length;
    private volatile bool _hasEnded;

    private AnswerBody(Stream target, long maxBytes)
    {
        _target = target;
        _maxBytes = maxBytes;
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position { get => _length; set => throw new NotSupportedException("The body of an answer cannot be moved in."); }

    /// <summary>Writes the body of a result to the client.</summary>
    public static ValueTask SendAsync(HttpResult result, LambdaResponseStream answer, CancellationToken deadline) =>
        WriteAsync(result, new AnswerBody(answer, LambdaLimits.MaxStreamedResponseBytes), deadline);

    /// <summary>Writes the body of a result into its memory.</summary>
    public static async ValueTask<HttpResult> CollectAsync(HttpResult result, CancellationToken deadline)
    {
        using var collected = new MemoryStream();
        await WriteAsync(result, new AnswerBody(collected, LambdaLimits.MaxResponseBytes), deadline).ConfigureAwait(false);
        return result.WithWritten(collected.ToArray());
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Count(buffer.Length);
        _target.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void WriteByte(byte value) => Write([value]);

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Count(buffer.Length);
        return _target.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Sends status and headers if nothing has gone out yet.</summary>
    public override void Flush()
    {
        Count(0);
        _target.Flush();
    }

    public override Task FlushAsync(CancellationToken cancellationToken)
    {
        Count(0);
        return _target.FlushAsync(cancellationToken);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("The body of an answer cannot be read.");

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("The body of an answer cannot be moved in.");

    public override void SetLength(long value) => throw new NotSupportedException("The body of an answer has no length to set.");

    private static async ValueTask WriteAsync(HttpResult result, AnswerBody body, CancellationToken deadline)
    {
        try
        {
            await result.Writer!(body, deadline).ConfigureAwait(false); // a stream has one
            if (body._length > body._maxBytes)
                throw body.TooLarge(); // The route has caught it.
        }
        finally
        {
            body._hasEnded = true;
        }
    }

    private void Count(int bytes)
    {
        if (_hasEnded)
            throw new InvalidOperationException("The answer has ended, since the route's method has, so nothing more can be written to it. Await everything that writes.");

        _length += bytes;
        if (_length > _maxBytes)
            throw TooLarge();
    }

    private AnswerTooLargeException TooLarge() => new(
        $"The answer is larger than the {_maxBytes} bytes that can be sent. Send less, or store it in S3 and redirect to it." +
        (_target is LambdaResponseStream ? "" : " A function URL or a REST API that streams takes more: set HttpOptions.StreamsAnswers."));
}
