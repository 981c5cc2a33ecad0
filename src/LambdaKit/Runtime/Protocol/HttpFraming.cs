namespace LambdaKit.Runtime.Protocol;

/// <summary>What a response's headers say of where its body ends.</summary>
internal struct HttpFraming
{
    /// <summary>The body's length in bytes; negative when it isn't said.</summary>
    public int ContentLength;

    public bool IsChunked;

    public bool Closes;

    public void SetContentLength(ReadOnlySpan<byte> value)
    {
        var length = 0L;
        foreach (var character in value)
        {
            if (character is < (byte)'0' or > (byte)'9')
                throw new ProtocolException("The Runtime API sent a content length that is not a number.");
            length = (length * 10) + (character - '0');
            if (length > HttpResponseReader.MaxBodyBytes)
                throw new ProtocolException($"The Runtime API sent a body of more than {HttpResponseReader.MaxBodyBytes} bytes.");
        }
        if (value.IsEmpty || (ContentLength >= 0 && ContentLength != length))
            throw new ProtocolException("The Runtime API sent a content length that is not a number, or two that differ.");
        ContentLength = (int)length;
    }

    public void SetTransferEncoding(ReadOnlySpan<byte> value)
    {
        if (value.Length == 7 && HttpResponseReader.Is(value, "chunked"u8))
            IsChunked = true;
        else if (value.Length != 8 || !HttpResponseReader.Is(value, "identity"u8))
            throw new ProtocolException("The Runtime API sent a body in a transfer encoding that is not 'chunked'.");
    }

    public void SetConnection(ReadOnlySpan<byte> value)
    {
        if (value.Length == 5 && HttpResponseReader.Is(value, "close"u8))
            Closes = true;
        else if (value.Length == 10 && HttpResponseReader.Is(value, "keep-alive"u8))
            Closes = false;
    }
}
