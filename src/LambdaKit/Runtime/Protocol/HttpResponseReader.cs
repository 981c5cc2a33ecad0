using LambdaKit.Runtime.Sockets;

namespace LambdaKit.Runtime.Protocol;

/// <summary>Reads HTTP/1.x responses, one after the other, from a transport into one buffer, in place.</summary>
/// <remarks>
/// Its results are fields, not properties: each accessor is one more method to compile on a cold start.
/// What is read of a response is valid until the next is read. Bytes of a following response that came along are kept for it.
/// </remarks>
internal sealed class HttpResponseReader(Transport transport)
{
    /// <summary>More header bytes than this is no answer of the Runtime API.</summary>
    public const int MaxHeaderBytes = 1024 * 1024;

    /// <summary>A longer body is no answer of the Runtime API: events have at most 6 MiB.</summary>
    public const int MaxBodyBytes = 256 * 1024 * 1024;

    private const int InitialBytes = 16 * 1024;

    /// <summary>A buffer larger than this is given up after the event that needed it was not followed by another such event for a while.</summary>
    private const int KeptBytes = 1024 * 1024;
    private const int SmallResponsesUntilShrink = 16;

    /// <summary>The buffer into which all ranges point.</summary>
    public byte[] Buffer = GC.AllocateUninitializedArray<byte>(InitialBytes);
    private int _end;
    private int _consumed;
    private int _smallResponses;

    /// <summary>The status code of the response, such as 200.</summary>
    public int Status;

    public ByteRange Body;

    /// <summary>Whether the connection ends with this response.</summary>
    public bool IsLast;

    public ByteRange RequestId;

    public ByteRange DeadlineMilliseconds;

    public ByteRange FunctionArn;

    public ByteRange TraceId;

    public ByteRange ClientContext;

    public ByteRange CognitoIdentity;

    public ByteRange TenantId;

    public ByteRange ExtensionId;

    public ReadOnlySpan<byte> this[ByteRange range] => Buffer.AsSpan(range.Start, range.Length);

    /// <summary>Forgets what came over a connection that is no more.</summary>
    public void Restart() => _end = _consumed = 0;

    /// <summary>Leaves the buffer to whoever still reads from it; what follows goes into another.</summary>
    public void LeaveBuffer()
    {
        var left = _end - _consumed;
        var other = GC.AllocateUninitializedArray<byte>(Math.Max(InitialBytes, left));
        Buffer.AsSpan(_consumed, left).CopyTo(other);
        Buffer = other;
        _consumed = 0;
        _end = left;
    }

    /// <summary>Waits for the next response and reads it whole; interim responses (100 to 199) are passed over.</summary>
    /// <exception cref="ConnectionLostException">The connection ended before the response did.</exception>
    /// <exception cref="ProtocolException">It is no HTTP/1.x response.</exception>
    public void Read()
    {
        do
        {
            KeepFollowing();
            ReadOne();
        }
        while (Status < 200);
    }

    private void ReadOne()
    {
        var headerEnd = ReceiveHeader();
        RequestId = DeadlineMilliseconds = FunctionArn = TraceId = ClientContext = CognitoIdentity = TenantId = ExtensionId = default;
        var framing = new HttpFraming { ContentLength = -1 };
        var position = ReadStatusLine(headerEnd, ref framing);
        while (position < headerEnd)
            position = ReadHeaderLine(position, headerEnd, ref framing);
        IsLast = framing.Closes;

        var hasBody = Status is >= 200 and not 204 and not 304;
        if (framing.IsChunked && hasBody)
        {
            ReadChunks(headerEnd);
            return;
        }
        var length = hasBody ? framing.ContentLength : 0;
        if (length < 0)
        {
            ReadUntilClosed(headerEnd);
            return;
        }
        if (headerEnd + length > Buffer.Length)
            EnsureCapacity(headerEnd + length);
        while (_end < headerEnd + length)
            Receive();
        Body = new ByteRange(headerEnd, length);
        _consumed = headerEnd + length;
        if (length > InitialBytes)
            _smallResponses = 0;
    }

    /// <summary>Moves what has come of the next response to the front, and gives up a buffer that was needed for one large event.</summary>
    private void KeepFollowing()
    {
        var left = _end - _consumed;
        if (Buffer.Length > KeptBytes && left <= InitialBytes && ++_smallResponses > SmallResponsesUntilShrink)
        {
            var smaller = GC.AllocateUninitializedArray<byte>(InitialBytes);
            Buffer.AsSpan(_consumed, left).CopyTo(smaller);
            Buffer = smaller;
            _smallResponses = 0;
        }
        else if (left > 0 && _consumed > 0)
        {
            Buffer.AsSpan(_consumed, left).CopyTo(Buffer);
        }
        _consumed = 0;
        _end = left;
    }

    /// <summary>Receives up to the empty line behind the headers; returns where the body starts.</summary>
    private int ReceiveHeader()
    {
        var scanned = 0;
        while (true)
        {
            var buffer = Buffer;
            for (; scanned < _end; scanned++)
            {
                // The line that ends here, with a line feed alone or after a carriage return, is empty when the line before ends just in front of it.
                if (buffer[scanned] == '\n' && scanned > 1 &&
                    (buffer[scanned - 1] == '\n' || (buffer[scanned - 1] == '\r' && buffer[scanned - 2] == '\n')))
                    return scanned < MaxHeaderBytes ? scanned + 1 : throw TooManyHeaders();
            }
            if (_end > MaxHeaderBytes)
                throw TooManyHeaders();
            Receive();
        }
    }

    private static ProtocolException TooManyHeaders() => new($"The Runtime API sent more than {MaxHeaderBytes} bytes of headers.");

    /// <summary><c>HTTP/1.1 200 OK</c>; returns where the next line starts.</summary>
    private int ReadStatusLine(int end, ref HttpFraming framing)
    {
        var line = Buffer.AsSpan(0, end);
        if (line.Length < 14 || !line.StartsWith("HTTP/1."u8) || line[7] is < (byte)'0' or > (byte)'9' || line[8] != ' ')
            throw new ProtocolException("The Runtime API answered with something that is not HTTP/1.x.");
        framing.Closes = line[7] == '0';

        var status = 0;
        for (var i = 9; i < 12; i++)
        {
            if (line[i] is < (byte)'0' or > (byte)'9')
                throw new ProtocolException("The Runtime API answered with a status line without a status code.");
            status = (status * 10) + (line[i] - '0');
        }
        if (status < 100 || line[12] is not ((byte)' ' or (byte)'\r' or (byte)'\n'))
            throw new ProtocolException("The Runtime API answered with a status line without a status code.");
        Status = status;
        return line.IndexOf((byte)'\n') + 1;
    }

    /// <summary>One header; returns where the next line starts.</summary>
    private int ReadHeaderLine(int start, int end, ref HttpFraming framing)
    {
        var next = start + Buffer.AsSpan(start, end - start).IndexOf((byte)'\n') + 1;
        var lineEnd = next - 1;
        if (lineEnd > start && Buffer[lineEnd - 1] == '\r')
            lineEnd--;
        var colon = start;
        while (colon < lineEnd && Buffer[colon] != ':')
            colon++;
        if (colon == lineEnd)
        {
            if (lineEnd == start)
                return next; // The empty line at the end.
            throw new ProtocolException("The Runtime API sent a header line without a colon.");
        }

        var valueStart = colon + 1;
        while (valueStart < lineEnd && Buffer[valueStart] is (byte)' ' or (byte)'\t')
            valueStart++;
        while (lineEnd > valueStart && Buffer[lineEnd - 1] is (byte)' ' or (byte)'\t')
            lineEnd--;
        Keep(Buffer.AsSpan(start, colon - start), new ByteRange(valueStart, lineEnd - valueStart), ref framing);
        return next;
    }

    /// <summary>Keeps the headers that mean something to the runtime; lengths tell most others apart without a comparison.</summary>
    private void Keep(ReadOnlySpan<byte> name, ByteRange value, ref HttpFraming framing)
    {
        switch (name.Length)
        {
            case 29 when Is(name, "lambda-runtime-aws-request-id"u8):
                RequestId = value;
                break;
            case 26 when Is(name, "lambda-runtime-deadline-ms"u8):
                DeadlineMilliseconds = value;
                break;
            case 35 when Is(name, "lambda-runtime-invoked-function-arn"u8):
                FunctionArn = value;
                break;
            case 23 when Is(name, "lambda-runtime-trace-id"u8):
                TraceId = value;
                break;
            case 29 when Is(name, "lambda-runtime-client-context"u8):
                ClientContext = value;
                break;
            case 31 when Is(name, "lambda-runtime-cognito-identity"u8):
                CognitoIdentity = value;
                break;
            case 28 when Is(name, "lambda-runtime-aws-tenant-id"u8):
                TenantId = value;
                break;
            case 27 when Is(name, "lambda-extension-identifier"u8):
                ExtensionId = value;
                break;
            case 14 when Is(name, "content-length"u8):
                framing.SetContentLength(this[value]);
                break;
            case 17 when Is(name, "transfer-encoding"u8):
                framing.SetTransferEncoding(this[value]);
                break;
            case 10 when Is(name, "connection"u8):
                framing.SetConnection(this[value]);
                break;
            default:
                break;
        }
    }

    /// <summary>Puts the chunks' data together in place.</summary>
    private void ReadChunks(int bodyStart)
    {
        int bodyEnd = bodyStart, position = bodyStart;
        while (true)
        {
            var line = ReceiveLine(ref position);
            var size = ChunkSize(this[line]);
            if (size == 0)
                break;
            if (size > MaxBodyBytes - (bodyEnd - bodyStart))
                throw new ProtocolException($"The Runtime API sent a body of more than {MaxBodyBytes} bytes.");
            EnsureCapacity(position + size + 2);
            while (_end < position + size)
                Receive();
            Buffer.AsSpan(position, size).CopyTo(Buffer.AsSpan(bodyEnd));
            bodyEnd += size;
            position += size;
            if (!ReceiveLine(ref position).IsEmpty)
                throw new ProtocolException("The Runtime API sent a chunk that is longer than it said.");
            position = Compact(bodyEnd, position);
        }
        for (var trailers = position; !ReceiveLine(ref position).IsEmpty;)
        {
            // Trailers say nothing here.
            if (position - trailers > MaxHeaderBytes)
                throw TooManyHeaders();
        }
        Body = new ByteRange(bodyStart, bodyEnd - bodyStart);
        _consumed = position;
    }

    /// <summary>Closes the gap that chunk sizes leave once all that was received is used up, so that small chunks don't grow the buffer.</summary>
    private int Compact(int bodyEnd, int position)
    {
        if (position != _end)
            return position;
        _end = bodyEnd;
        return bodyEnd;
    }

    /// <summary>The line that starts at the position, without its end; the position moves behind it.</summary>
    private ByteRange ReceiveLine(ref int position)
    {
        var start = position;
        for (var i = start; ; i++)
        {
            if (i - start > MaxHeaderBytes)
                throw new ProtocolException("The Runtime API sent a chunk without a size.");
            while (i >= _end)
                Receive();
            if (Buffer[i] != '\n')
                continue;
            position = i + 1;
            return new ByteRange(start, (i > start && Buffer[i - 1] == '\r' ? i - 1 : i) - start);
        }
    }

    private static int ChunkSize(ReadOnlySpan<byte> line)
    {
        var size = 0;
        var digits = 0;
        foreach (var character in line)
        {
            if (character is (byte)';' or (byte)' ' or (byte)'\t')
                break; // An extension.
            var digit = character switch
            {
                >= (byte)'0' and <= (byte)'9' => character - '0',
                >= (byte)'a' and <= (byte)'f' => character - 'a' + 10,
                >= (byte)'A' and <= (byte)'F' => character - 'A' + 10,
                _ => throw new ProtocolException("The Runtime API sent a chunk without a size."),
            };
            if (++digits > 7)
                throw new ProtocolException($"The Runtime API sent a body of more than {MaxBodyBytes} bytes.");
            size = (size << 4) | digit;
        }
        return digits > 0 ? size : throw new ProtocolException("The Runtime API sent a chunk without a size.");
    }

    private void ReadUntilClosed(int bodyStart)
    {
        IsLast = true;
        while (TryReceive())
        {
            if (_end - bodyStart > MaxBodyBytes)
                throw new ProtocolException($"The Runtime API sent a body of more than {MaxBodyBytes} bytes.");
        }
        Body = new ByteRange(bodyStart, _end - bodyStart);
        _consumed = _end;
    }

    private void Receive()
    {
        if (_end == Buffer.Length)
            EnsureCapacity(_end + 1);
        var count = transport.Receive(Buffer.AsSpan(_end));
        if (count == 0)
            throw new ConnectionLostException("The Runtime API closed the connection in the middle of an answer.");
        _end += count;
    }

    private bool TryReceive()
    {
        if (_end == Buffer.Length)
            EnsureCapacity(_end + 1);
        var count = transport.Receive(Buffer.AsSpan(_end));
        _end += count;
        return count > 0;
    }

    private void EnsureCapacity(int size)
    {
        if (size <= Buffer.Length)
            return;
        var larger = GC.AllocateUninitializedArray<byte>((int)Math.Min(Math.Max((long)size, Buffer.Length * 2L), Array.MaxLength));
        Buffer.AsSpan(0, _end).CopyTo(larger);
        Buffer = larger;
    }

    /// <summary>Whether the name is the expected one, which is given in lower case, whatever its own letters' case.</summary>
    internal static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> expected)
    {
        for (var i = 0; i < expected.Length; i++)
        {
            var character = name[i];
            if (character is >= (byte)'A' and <= (byte)'Z')
                character |= 0x20;
            if (character != expected[i])
                return false;
        }
        return true;
    }
}
