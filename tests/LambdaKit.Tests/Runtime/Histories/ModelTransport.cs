using System.Runtime.InteropServices;
using System.Text;
using LambdaKit.Runtime.Sockets;
using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests.Runtime.Histories;

/// <summary>A connection in memory to a Lambda that follows a history. A wait for what cannot come is an exception, not a wait.</summary>
internal sealed class ModelTransport(History history, ModelLambda lambda) : Transport
{
    private static readonly string[] Garbage =
    [
        "SSH-2.0-OpenSSH_9.6\r\n\r\n", "\r\n\r\n", "HTTP/1.1\r\n\r\n", "HTTP/1.1 20 OK\r\n\r\n", "HTTP/1.1 2000 OK\r\n\r\n", "HTTP/2.0 200 OK\r\n\r\n", "\0\0\0\0\0\0\n\n",
        "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length:\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n12",
        "HTTP/1.1 200 OK\r\nContent-Length: +1\r\n\r\n1", "HTTP/1.1 200 OK\r\nContent-Length: 1, 1\r\n\r\n1", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFF\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1g\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    ];

    private static readonly int[] Refusals = [400, 403, 410, 413];

    private readonly List<byte> _incoming = [];
    private readonly List<byte> _outgoing = [];
    private bool _isOpen;
    private bool _hasEnded;
    private bool _endsOrderly;
    private bool _isWaiting;
    private int _exchanges;
    private int _receives;
    private int _received;

    public int Connections { get; private set; }

    public override void Connect()
    {
        Dispose();
        Connections++;
        _isOpen = true;
    }

    public override void Send(ReadOnlySpan<byte> data)
    {
        Assert.True(_isOpen, "Sent without a connection.");
        if (_hasEnded)
        {
            if (history.Resets)
                throw new ConnectionLostException("Broken.");
            return; // Into the void, as a system does until it hears of it.
        }
        Assert.False(_isWaiting, "Sent another request while a poll was open.");
        _incoming.AddRange(data);
        while (!_hasEnded && _incoming.Count > 0 && TakeRequest())
        {
        }
    }

    public override int Receive(Span<byte> buffer)
    {
        Assert.True(_isOpen, "Received without a connection.");
        Assert.False(buffer.IsEmpty);
        var left = CollectionsMarshal.AsSpan(_outgoing)[_received..];
        if (left.Length > 0)
        {
            var count = Math.Min(Math.Min(left.Length, buffer.Length), history.PieceAt(_receives++));
            left[..count].CopyTo(buffer);
            _received += count;
            return count;
        }
        if (_hasEnded)
            return history.Resets && !_endsOrderly ? throw new ConnectionLostException("Broken.") : 0;
        if (_isWaiting && lambda.IsDone)
            throw new OperationCanceledException();
        throw new HangException($"Waits for an answer to nothing after {_exchanges} exchanges.");
    }

    public override void Abort() => throw new NotSupportedException();

    public override void Dispose()
    {
        if (_isOpen && !_hasEnded && _incoming.Count > 0)
            LosePart();
        _isOpen = _hasEnded = _endsOrderly = _isWaiting = false;
        _incoming.Clear();
        _outgoing.Clear();
        _received = 0;
    }

    private bool TakeRequest()
    {
        var fault = history.FaultAt(_exchanges);
        if (fault.Kind == FaultKind.LoseRequest)
        {
            _exchanges++;
            LosePart();
            End();
            return false;
        }
        if (RawRequest.TryRead(CollectionsMarshal.AsSpan(_incoming)) is not { } request)
            return false;
        _incoming.RemoveRange(0, request.Bytes.Length);
        _exchanges++;
        if (Respond(request, fault) is not { } response)
        {
            _isWaiting = true;
            return false;
        }

        switch (fault.Kind)
        {
            case FaultKind.CutAnswer:
                _outgoing.AddRange(response.AsSpan(0, fault.Form % response.Length));
                End();
                break;
            case FaultKind.CutAnswerAndGoOn:
                _outgoing.AddRange(response.AsSpan(0, fault.Form % response.Length));
                while (RawRequest.TryRead(CollectionsMarshal.AsSpan(_incoming)) is { } following)
                {
                    _incoming.RemoveRange(0, following.Bytes.Length);
                    Respond(following, default);
                }
                End();
                break;
            case FaultKind.CloseSilently or FaultKind.Close or FaultKind.Http10 or FaultKind.UntilClosed or FaultKind.Garbage:
                _outgoing.AddRange(response);
                End();
                _endsOrderly = fault.Kind == FaultKind.UntilClosed; // Else the answer would be cut.
                break;
            default:
                _outgoing.AddRange(response);
                break;
        }
        return !_hasEnded;
    }

    private void End()
    {
        _hasEnded = true;
        _incoming.Clear();
    }

    /// <summary>A part of a request has come, and the rest will not. Of an answer, Lambda may forget the part or take it for the whole.</summary>
    private void LosePart()
    {
        var isAnswer = Encoding.Latin1.GetString(CollectionsMarshal.AsSpan(_incoming)).StartsWith("POST ", StringComparison.Ordinal);
        if (isAnswer && !history.ForgetsCutAnswers)
            lambda.Truncate();
    }

    /// <summary>The answer to a request; null when it is a poll that waits for ever.</summary>
    private byte[]? Respond(RawRequest request, Fault fault)
    {
        var status = "200 OK";
        var headers = new List<string>();
        var body = "";
        if (request.IsNext)
        {
            if (lambda.Next() is not { } next)
                return null;
            headers.AddRange(
            [
                $"Lambda-Runtime-Aws-Request-Id: {next.Id}", "Lambda-Runtime-Deadline-Ms: 4102444800000",
                "Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:eu-west-1:123456789012:function:orders", $"Lambda-Runtime-Trace-Id: Root=1-{next.Number}",
            ]);
            body = next.Payload;
        }
        else
        {
            lambda.Answer(request);
            status = fault.Kind == FaultKind.Refuse ? $"{Refusals[fault.Form % 4]} No" : "202 Accepted";
            body = """{"status":"OK"}""";
        }
        return fault.Kind switch
        {
            FaultKind.Garbage => Encoding.Latin1.GetBytes(Garbage[fault.Form % Garbage.Length]),
            FaultKind.ServerFault => Render("1.1", "500 Internal Server Error", [], "{}", fault),
            FaultKind.Http10 => Render("1.0", status, headers, body, fault),
            _ => Render("1.1", status, headers, body, fault),
        };
    }

    private static byte[] Render(string version, string status, List<string> headers, string body, Fault fault)
    {
        var lineEnd = "\r\n";
        var length = $"Content-Length: {body.Length}";
        switch (fault.Kind)
        {
            case FaultKind.Close:
                headers.Add("Connection: close");
                break;
            case FaultKind.UntilClosed:
                length = "X-No-Length: 1";
                break;
            case FaultKind.Chunked:
                length = "Transfer-Encoding: chunked";
                body = Chunks(body, fault.Form);
                break;
            case FaultKind.OddHeaders:
                lineEnd = fault.Form % 2 == 0 ? "\n" : "\r\n";
                headers = headers.ConvertAll(header => (fault.Form % 3 == 0 ? header[..header.IndexOf(':', StringComparison.Ordinal)].ToUpperInvariant() : header[..header.IndexOf(':', StringComparison.Ordinal)].ToLowerInvariant()) + ":" + header[(header.IndexOf(':', StringComparison.Ordinal) + 2)..] + " \t");
                headers.Add(length.ToUpperInvariant());
                headers.Add("connection: Keep-Alive");
                headers.Add("X-Empty:");
                break;
            case FaultKind.ManyHeaders:
                headers.InsertRange(fault.Form % 2 == 0 ? 0 : headers.Count, Enumerable.Range(0, 64).Select(i => $"X-Filler-{i}: {new string('f', 1024)}"));
                break;
            default:
                break;
        }
        var text = $"HTTP/{version} {status}{lineEnd}{string.Concat(headers.Select(header => header + lineEnd))}{length}{lineEnd}{lineEnd}{body}";
        if (fault.Kind == FaultKind.Interim)
            text = string.Concat(Enumerable.Repeat("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nContent-Length: 5\r\nLink: x\r\n\r\n", 1 + fault.Form % 2)) + text;
        return Encoding.Latin1.GetBytes(text);
    }

    private static string Chunks(string body, int form)
    {
        var text = new StringBuilder();
        var size = 1 + form % 13;
        for (var i = 0; i < body.Length; i += size)
        {
            var chunk = body.AsSpan(i, Math.Min(size, body.Length - i));
            text.Append((form % 2 == 0 ? "00" : "") + (form % 3 == 0 ? $"{chunk.Length:x}" : $"{chunk.Length:X}"));
            text.Append((form / 2 % 3) switch { 0 => "", 1 => ";name=\"value; 0\"", _ => " \t" });
            text.Append("\r\n").Append(chunk).Append("\r\n");
        }
        text.Append(form % 5 == 0 ? "000" : "0").Append("\r\n");
        if (form % 4 == 0)
            text.Append("X-Trailer: 1\r\nLambda-Runtime-Aws-Request-Id: trailer\r\n");
        return text.Append("\r\n").ToString();
    }
}
