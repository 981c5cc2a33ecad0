using System.Runtime.CompilerServices;

namespace LambdaKit.Events.Json;

public ref partial struct JsonReader
{
    /// <summary>An exception for the value that was read last, or that comes next if none was read since its name or comma: for checks beyond the grammar.</summary>
    /// <param name="reason">What is wrong, as the rest of a sentence, without the payload's content.</param>
    public readonly EventFormatException Error(string reason)
    {
        var path = JsonPath.Find(_text, _position, out var valueStart);
        return new EventFormatException(_source, path, valueStart, reason);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly EventFormatException Failure(int offset, string reason) =>
        new(_source, JsonPath.Find(_text, offset, out _), offset, reason);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly EventFormatException Expected(string what) => Expected(_position, what);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly EventFormatException Expected(int offset, string what) => Failure(offset, $"expected {what} but found {Describe(offset)}");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly EventFormatException ExpectedSeparator(char end) => ExpectedSeparator(_position, end);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly EventFormatException ExpectedSeparator(int offset, char end) => Expected(offset, $"',' or '{end}'");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly EventFormatException TooDeep(int offset) => Failure(offset, $"nested deeper than {_maxDepth}");

    /// <summary>For a word that starts like <c>true</c>, <c>false</c> or <c>null</c>: where it goes wrong.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly EventFormatException Misspelled(int offset, string word)
    {
        var i = 0;
        while (offset + i < _text.Length && i < word.Length && _text[offset + i] == word[i])
            i++;
        return Failure(offset + i, offset + i == _text.Length ? $"the text ends inside '{word}'" : $"expected '{word}' but it is spelled differently");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly EventFormatException InvalidUtf8(int offset) =>
        Utf8Sequences.IsStart(_text[offset..])
            ? Failure(_text.Length, "the text ends inside a string")
            : Failure(offset, "invalid UTF-8");

    private readonly string Describe(int offset)
    {
        if (offset >= _text.Length)
            return "the end of the text";

        return _text[offset] switch
        {
            (byte)'{' => "an object",
            (byte)'[' => "an array",
            (byte)'"' => "a string",
            (>= (byte)'0' and <= (byte)'9') or (byte)'-' => "a number",
            (byte)'t' => "true",
            (byte)'f' => "false",
            (byte)'n' => "null",
            (byte)'}' => "'}'",
            (byte)']' => "']'",
            (byte)',' => "','",
            (byte)':' => "':'",
            0xEF when offset == 0 && _text.Length >= 3 && _text[1] == 0xBB && _text[2] == 0xBF => "a byte order mark",
            _ => "a character that cannot stand here",
        };
    }
}
