using System.Text;

namespace LambdaKit.Parameters;

/// <summary>A value as a source has it: a text or bytes. It doesn't show itself in logs.</summary>
public sealed class ParameterValue
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly bool _isText;
    private string? _text;

    private ParameterValue(ReadOnlyMemory<byte> bytes, bool isText)
    {
        _bytes = bytes;
        _isText = isText;
    }

    /// <summary>The text; null for bytes.</summary>
    internal string? Text => _isText ? _text ??= Encoding.UTF8.GetString(_bytes.Span) : null;

    /// <summary>The bytes; a text's UTF-8.</summary>
    internal ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>A text, which may hold JSON.</summary>
    public static ParameterValue OfText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(Encoding.UTF8.GetBytes(text), isText: true);
    }

    /// <summary>Bytes, as of a binary secret.</summary>
    /// <param name="bytes">Kept as they are: not to be changed any more.</param>
    public static ParameterValue OfBytes(ReadOnlyMemory<byte> bytes) => new(bytes, isText: false);

    /// <summary>A text in UTF-8.</summary>
    internal static ParameterValue OfUtf8(byte[] text) => new(text, isText: true);
}
