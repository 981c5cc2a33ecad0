using LambdaKit.Events.HttpApi;
using LambdaKit.Events.Json;
using LambdaKit.Runtime;
using LambdaKit.Runtime.Sockets;

namespace LambdaKit.Streaming;

/// <summary>A streamed answer on its way to Lambda: chunks, then an end, with trailers if the handler failed.</summary>
internal sealed class ChunkedAnswer(RuntimeApiClient client) : IStreamedAnswer
{
    /// <summary>Data up to this size goes out in one write with its chunk's frame.</summary>
    private const int CopiedBytes = 16 * 1024;
    private const int FrameBytes = 16;

    private byte[] _buffer = [];

    /// <summary>What stands between the prelude and the body.</summary>
    private static ReadOnlySpan<byte> PreludeEnd => [0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>What broke the stream; null while it is whole.</summary>
    public ConnectionLostException? Failure { get; private set; }

    /// <summary>Whether the stream was begun.</summary>
    public bool HasBegun { get; private set; }

    public void Begin(HttpResponsePrelude? prelude, string contentType)
    {
        HasBegun = true;
        var requests = client.Requests;
        var buffer = new byte[requests.ResponseHeadroom + contentType.Length + 512];
        if (prelude is null)
        {
            Send(buffer, requests.WriteStreamHead(buffer, RequestText.Ascii(contentType)));
            return;
        }

        var headLength = requests.WriteStreamHead(buffer, "application/vnd.awslambda.http-integration-response"u8);
        using var json = new JsonWriter();
        prelude.WriteTo(json);
        var whole = new byte[headLength + FrameBytes + json.WrittenCount + PreludeEnd.Length + 2];
        var text = new RequestHead(whole);
        text.Add(buffer.AsSpan(0, headLength));
        text.AddHex(json.WrittenCount + PreludeEnd.Length);
        text.Add("\r\n"u8);
        text.Add(json.WrittenSpan);
        text.Add(PreludeEnd);
        text.Add("\r\n"u8);
        Send(whole, text.Length);
    }

    public void Send(ReadOnlySpan<byte> data)
    {
        if (data.Length > CopiedBytes)
        {
            for (; data.Length > CopiedBytes; data = data[CopiedBytes..])
                SendChunk(data[..CopiedBytes]);
        }
        SendChunk(data);
    }

    /// <summary>The end of a stream that is whole, with the next poll behind it.</summary>
    public static byte[] End() => [.. "0\r\n\r\n"u8];

    /// <summary>The end of a stream whose handler failed.</summary>
    public static byte[] End(string errorType, ReadOnlySpan<byte> document)
    {
        var base64 = Convert.ToBase64String(document);
        var text = new RequestHead(new byte[base64.Length + errorType.Length + 128]);
        text.Add("0\r\nLambda-Runtime-Function-Error-Type: "u8);
        text.Add(errorType);
        text.Add("\r\nLambda-Runtime-Function-Error-Body: "u8);
        text.Add(base64);
        text.Add("\r\n\r\n"u8);
        return text.ToArray();
    }

    private void SendChunk(ReadOnlySpan<byte> data)
    {
        if (_buffer.Length < data.Length + FrameBytes)
            _buffer = new byte[Math.Min(CopiedBytes, Math.Max(1024, data.Length)) + FrameBytes];
        var text = new RequestHead(_buffer);
        text.AddHex(data.Length);
        text.Add("\r\n"u8);
        text.Add(data);
        text.Add("\r\n"u8);
        Send(_buffer, text.Length);
    }

    private void Send(byte[] buffer, int length)
    {
        if (Failure is not null)
            throw Cut();
        try
        {
            client.SendPart(buffer.AsSpan(0, length));
        }
        catch (ConnectionLostException exception)
        {
            Failure = exception;
            throw Cut();
        }
    }

    private IOException Cut() => new("The connection to Lambda broke while the answer was streamed; what follows cannot be sent.", Failure);
}
