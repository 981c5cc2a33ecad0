using System.Globalization;

namespace LambdaKit.Benchmarks.Events;

/// <summary>Texts that don't come twice, as identifiers and contents: the same ones in every run.</summary>
internal sealed class Unique(int seed)
{
    private readonly Random _random = new(seed);

    public string Hex(int length) => Of("0123456789abcdef", length);

    public string Digits(int length) => Of("0123456789", length);

    /// <summary>Letters and digits of base64, without padding.</summary>
    public string Base64(int length) => Of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", length);

    public string Letters(int length) => Of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", length);

    public string Uuid() => $"{Hex(8)}-{Hex(4)}-4{Hex(3)}-8{Hex(3)}-{Hex(12)}";

    public int Number(int limit) => _random.Next(limit);

    public string Ip() => $"203.0.{Number(250).ToString(CultureInfo.InvariantCulture)}.{Number(250).ToString(CultureInfo.InvariantCulture)}";

    private string Of(string letters, int length)
    {
        var text = new char[length];
        for (var i = 0; i < length; i++)
            text[i] = letters[_random.Next(letters.Length)];
        return new string(text);
    }
}
