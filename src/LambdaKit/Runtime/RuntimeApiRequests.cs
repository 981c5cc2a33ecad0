using LambdaKit.Events.Json;

namespace LambdaKit.Runtime;

/// <summary>The requests of the Runtime API as bytes. Their fixed parts are put together once; heads go into the headroom in front of a body.</summary>
internal sealed class RuntimeApiRequests
{
    /// <summary>Asks for the next invocation.</summary>
    public readonly byte[] Next;

    private readonly byte[] _invocationPath;
    private readonly byte[] _hostLine;
    private readonly byte[] _responseTail;
    private readonly string _path;
    private byte[] _requestId = new byte[64];
    private int _requestIdLength;

    public RuntimeApiRequests(RuntimeApiAddress address)
    {
        var hostLine = " HTTP/1.1\r\nHost: " + address.Authority + "\r\n";
        _path = address.Path;
        _hostLine = RequestText.Lines(hostLine);
        _responseTail = RequestText.Lines("/response" + hostLine + "Content-Type: application/json\r\nContent-Length: ");
        _invocationPath = RequestText.Lines("POST " + address.Path + "/2018-06-01/runtime/invocation/");
        Next = RequestText.Lines("GET " + address.Path + "/2018-06-01/runtime/invocation/next" + hostLine + RuntimeVersion.UserAgentLine + "\r\n");
    }

    /// <summary>The id of the invocation that is being answered, as it stands in a path.</summary>
    public ReadOnlySpan<byte> RequestId => _requestId.AsSpan(0, _requestIdLength);

    /// <summary>The room that the head of a response needs in front of its body.</summary>
    public int ResponseHeadroom => _invocationPath.Length + _requestIdLength + _hostLine.Length + 128;

    /// <summary>The room that the head of an error needs in front of its body.</summary>
    public int ErrorHeadroom(string type, int causeLength) => ResponseHeadroom + type.Length + causeLength + 192;

    /// <summary>Whether an id, as it came in a header, is that of the invocation that is being answered.</summary>
    public bool IsRequestId(ReadOnlySpan<byte> id)
    {
        var rest = RequestId;
        foreach (var character in id)
        {
            if (IsUnreserved(character))
            {
                if (rest.IsEmpty || rest[0] != character)
                    return false;
                rest = rest[1..];
            }
            else
            {
                if (rest.Length < 3 || rest[0] != '%' || rest[1] != HexDigit(character >> 4) || rest[2] != HexDigit(character & 15))
                    return false;
                rest = rest[3..];
            }
        }
        return rest.IsEmpty;
    }

    /// <summary>Remembers the invocation to answer.</summary>
    public void SetRequestId(ReadOnlySpan<byte> id)
    {
        if (id.Length * 3 > _requestId.Length)
            _requestId = new byte[id.Length * 3];
        _requestIdLength = 0;
        foreach (var character in id)
        {
            // Lambda's ids are lower-case hexadecimal with hyphens.
            if (character is (byte)'-' or (>= (byte)'0' and <= (byte)'9') or (>= (byte)'a' and <= (byte)'z') || IsUnreserved(character))
            {
                _requestId[_requestIdLength++] = character;
            }
            else
            {
                _requestId[_requestIdLength++] = (byte)'%';
                _requestId[_requestIdLength++] = HexDigit(character >> 4);
                _requestId[_requestIdLength++] = HexDigit(character & 15);
            }
        }
    }

    /// <summary>Puts the head of a response in front of the body; returns where the request starts in the writer's buffer.</summary>
    public int PrependResponse(JsonWriter body)
    {
        var length = body.WrittenCount;
        var buffer = body.Buffer;
        var start = body.End - length;

        // From the end to the start: the empty line, the length's digits, all between it and the id, the id, the path.
        buffer[--start] = (byte)'\n';
        buffer[--start] = (byte)'\r';
        buffer[--start] = (byte)'\n';
        buffer[--start] = (byte)'\r';
        do
        {
            buffer[--start] = (byte)('0' + (length % 10));
            length /= 10;
        }
        while (length > 0);
        start -= _responseTail.Length;
        System.Buffer.BlockCopy(_responseTail, 0, buffer, start, _responseTail.Length);
        start -= _requestIdLength;
        System.Buffer.BlockCopy(_requestId, 0, buffer, start, _requestIdLength);
        start -= _invocationPath.Length;
        System.Buffer.BlockCopy(_invocationPath, 0, buffer, start, _invocationPath.Length);
        return start;
    }

    /// <summary>Puts the head of an error in front of the error document; returns where the request starts in the writer's buffer.</summary>
    public int PrependError(JsonWriter body, string type, ReadOnlySpan<byte> cause)
    {
        var head = new RequestHead(new byte[ErrorHeadroom(type, cause.Length)]);
        head.Add("/error"u8);
        head.Add(_hostLine);
        AddErrorHeaders(ref head, type);
        if (!cause.IsEmpty)
        {
            head.Add("\r\nLambda-Runtime-Function-XRay-Error-Cause: "u8);
            head.Add(cause);
        }
        return PrependInvocation(body, ref head);
    }

    /// <summary>The head of a response that is sent in chunks.</summary>
    public int WriteStreamHead(Span<byte> buffer, ReadOnlySpan<byte> contentType)
    {
        var head = new RequestHead(buffer);
        head.Add(_invocationPath);
        head.Add(RequestId);
        head.Add("/response"u8);
        head.Add(_hostLine);
        head.Add("Content-Type: "u8);
        head.Add(contentType);
        head.Add("\r\nLambda-Runtime-Function-Response-Mode: streaming\r\nTransfer-Encoding: chunked\r\nTrailer: "u8);
        head.Add("Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body\r\n\r\n"u8);
        return head.Length;
    }

    /// <summary>An error outside an invocation, such as <c>/runtime/init/error</c>, with its document.</summary>
    public byte[] PostError(ReadOnlySpan<byte> path, string type, ReadOnlySpan<byte> document)
    {
        var head = new RequestHead(new byte[_path.Length + path.Length + _hostLine.Length + type.Length + document.Length + 256]);
        head.Add("POST "u8);
        head.Add(_path);
        head.Add(path);
        head.Add(_hostLine);
        AddErrorHeaders(ref head, type);
        head.AddContentLength(document.Length);
        head.Add(document);
        return head.ToArray();
    }

    /// <summary>A request without a body. The extra headers end with a line end each.</summary>
    public byte[] Get(ReadOnlySpan<byte> path, ReadOnlySpan<byte> headers)
    {
        var head = new RequestHead(new byte[_path.Length + path.Length + _hostLine.Length + headers.Length + 16]);
        head.Add("GET "u8);
        head.Add(_path);
        head.Add(path);
        head.Add(_hostLine);
        head.Add(headers);
        head.Add("\r\n"u8);
        return head.ToArray();
    }

    /// <summary>A small request with a JSON body. The extra headers end with a line end each.</summary>
    public byte[] Post(ReadOnlySpan<byte> path, ReadOnlySpan<byte> headers, ReadOnlySpan<byte> body)
    {
        var head = new RequestHead(new byte[_path.Length + path.Length + _hostLine.Length + headers.Length + body.Length + 256]);
        head.Add("POST "u8);
        head.Add(_path);
        head.Add(path);
        head.Add(_hostLine);
        head.Add(headers);
        head.Add("Content-Type: application/json"u8);
        head.AddContentLength(body.Length);
        head.Add(body);
        return head.ToArray();
    }

    private int PrependInvocation(JsonWriter body, ref RequestHead rest)
    {
        rest.AddContentLength(body.WrittenCount);
        var start = body.End - body.WrittenCount - rest.Length - _requestIdLength - _invocationPath.Length;
        var position = body.Buffer.AsSpan(start);
        _invocationPath.AsSpan().CopyTo(position);
        position = position[_invocationPath.Length..];
        RequestId.CopyTo(position);
        rest.Written.CopyTo(position[_requestIdLength..]);
        return start;
    }

    private static void AddErrorHeaders(ref RequestHead head, string type)
    {
        head.Add("Content-Type: application/vnd.aws.lambda.error+json\r\nLambda-Runtime-Function-Error-Type: "u8);
        head.Add(type);
    }

    private static bool IsUnreserved(byte character) =>
        character is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9') or (>= (byte)'A' and <= (byte)'Z')
            or (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~';

    private static byte HexDigit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);
}
