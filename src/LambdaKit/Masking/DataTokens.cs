using System.Security.Cryptography;
using System.Text;

namespace LambdaKit.Masking;

/// <summary>Turns values into tokens, and tokens back into values, by a key of yours.</summary>
/// <remarks>
/// AES-GCM whose nonce is a keyed hash of the value, so that equal values have equal tokens, also in other processes, and different values never share a nonce.
/// A token tells how long its value is, and nothing else. Whoever changes a token, or has another key, gets an error, not a value.
/// </remarks>
public sealed class DataTokens
{
    private const string Prefix = "token:";
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly byte[] _nonceKey;
    private readonly byte[] _valueKey;

    /// <summary>With a key.</summary>
    /// <param name="key">32 random bytes, secret.</param>
    /// <exception cref="ArgumentException">The key is longer or shorter.</exception>
    public DataTokens(ReadOnlySpan<byte> key)
    {
        if (key.Length != 32)
            throw new ArgumentException($"The key has {key.Length} bytes; it must have 32. Make one with RandomNumberGenerator.GetBytes(32), and keep it in Secrets Manager.", nameof(key));

        var secret = key.ToArray();
        _nonceKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, info: "lambdakit nonce"u8.ToArray());
        _valueKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, info: "lambdakit value"u8.ToArray());
    }

    /// <summary>The token of a value.</summary>
    /// <param name="value">Any text.</param>
    /// <returns><c>token:</c> and letters, digits, <c>-</c> and <c>_</c>.</returns>
    public string TokenOf(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return TokenOf(Encoding.UTF8.GetBytes(value));
    }

    /// <summary>The value of a token.</summary>
    /// <param name="token">As <see cref="TokenOf(string)"/> made it.</param>
    /// <exception cref="FormatException">It is no token, was changed, or was made with another key.</exception>
    public string Reveal(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        var letters = token.StartsWith(Prefix, StringComparison.Ordinal) ? token[Prefix.Length..].Replace('-', '+').Replace('_', '/') : "";
        var buffer = new byte[letters.Length];
        if (!Convert.TryFromBase64String(letters.PadRight((letters.Length + 3) / 4 * 4, '='), buffer, out var length) || length < NonceBytes + TagBytes)
            throw new FormatException("This is no token of DataTokens.");

        var bytes = buffer.AsSpan(0, length);
        var value = new byte[bytes.Length - NonceBytes - TagBytes];
        try
        {
            using var aes = new AesGcm(_valueKey, TagBytes);
            aes.Decrypt(bytes[..NonceBytes], bytes[(NonceBytes + TagBytes)..], bytes[NonceBytes..(NonceBytes + TagBytes)], value);
        }
        catch (AuthenticationTagMismatchException exception)
        {
            throw new FormatException("The token was changed, or made with another key.", exception);
        }

        return Encoding.UTF8.GetString(value);
    }

    internal string TokenOf(ReadOnlySpan<byte> value)
    {
        var bytes = new byte[NonceBytes + TagBytes + value.Length];
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_nonceKey, value, hash);
        var nonce = hash[..NonceBytes];
        nonce.CopyTo(bytes);
        using var aes = new AesGcm(_valueKey, TagBytes);
        aes.Encrypt(nonce, value, bytes.AsSpan(NonceBytes + TagBytes), bytes.AsSpan(NonceBytes, TagBytes));
        return Prefix + Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }
}
