namespace LambdaKit.Runtime;

/// <summary>Puts ASCII pieces together in a given buffer.</summary>
internal ref struct RequestHead(Span<byte> buffer)
{
    public int Length;

    private readonly Span<byte> _buffer = buffer;

    public readonly ReadOnlySpan<byte> Written => _buffer[..Length];

    public void Add(scoped ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_buffer[Length..]);
        Length += bytes.Length;
    }

    public void Add(string ascii)
    {
        foreach (var character in ascii)
            _buffer[Length++] = (byte)character;
    }

    public void Add(int number)
    {
        Span<byte> digits = stackalloc byte[10];
        var position = digits.Length;
        do
        {
            digits[--position] = (byte)('0' + (number % 10));
            number /= 10;
        }
        while (number > 0);
        Add(digits[position..]);
    }

    public void AddHex(int number)
    {
        var isLeading = true;
        for (var shift = 28; shift >= 0; shift -= 4)
        {
            var digit = (number >> shift) & 15;
            isLeading = isLeading && digit == 0 && shift > 0;
            if (!isLeading)
                _buffer[Length++] = (byte)(digit < 10 ? '0' + digit : 'A' + digit - 10);
        }
    }

    /// <summary>The last header, and the empty line behind it.</summary>
    public void AddContentLength(int length)
    {
        Add("\r\nContent-Length: "u8);
        Add(length);
        Add("\r\n\r\n"u8);
    }

    public readonly byte[] ToArray() => Written.ToArray();
}
