using System.Security.Cryptography;

namespace LambdaKit.Masking;

/// <summary>Which values are masked, and what stands in their place.</summary>
/// <remarks>
/// A path is a member's name, <c>password</c>, which is masked wherever it comes, or the end of a path, <c>card.number</c>: that name in an object of that name.
/// Letter case doesn't count; lists don't count as a step, so <c>cards.number</c> is that of each card.
/// </remarks>
public sealed class MaskRule
{
    /// <summary>What stands in the place of what is erased.</summary>
    public const string Erased = "*****";

    private readonly byte[]? _hashKey;
    private readonly DataTokens? _tokens;

    private MaskRule(string[] paths, byte[]? hashKey, DataTokens? tokens)
    {
        ArgumentNullException.ThrowIfNull(paths);
        if (paths.Length == 0)
            throw new ArgumentException("The rule has no paths, so it would mask nothing. Name at least one.", nameof(paths));
        foreach (var path in paths)
        {
            if (string.IsNullOrEmpty(path) || path.Split('.') is var names && (names.Length > MaskPath.MaxNames || Array.Exists(names, string.IsNullOrEmpty)))
                throw new ArgumentException($"The path '{path}' has an empty name, or more than {MaskPath.MaxNames}. Write it as 'password' or 'card.number'.", nameof(paths));
        }

        Paths = [.. paths];
        _hashKey = hashKey;
        _tokens = tokens;
    }

    internal string[] Paths { get; }

    internal bool IsErasing => _hashKey is null && _tokens is null;

    /// <summary>Nothing of the value is left; <see cref="Erased"/> stands in its place.</summary>
    /// <param name="paths">At least one.</param>
    public static MaskRule Erase(params string[] paths) => new(paths, null, null);

    /// <summary>A keyed hash stands in its place (HMAC with SHA-256, its first 16 bytes): equal values stay equal, and nobody without the key can try values out.</summary>
    /// <param name="key">At least 16 bytes, secret; copied.</param>
    /// <param name="paths">At least one.</param>
    /// <exception cref="ArgumentException">The key is shorter.</exception>
    public static MaskRule Hash(ReadOnlySpan<byte> key, params string[] paths)
    {
        if (key.Length < 16)
            throw new ArgumentException($"The key has {key.Length} bytes, too few to keep values from being tried out. Take at least 16 random ones.", nameof(key));
        return new(paths, key.ToArray(), null);
    }

    /// <summary>A token stands in its place, from which whoever has the key gets the value back: <see cref="DataTokens.Reveal"/>. Equal values have equal tokens.</summary>
    /// <param name="tokens">Has the key.</param>
    /// <param name="paths">At least one.</param>
    public static MaskRule Tokenize(DataTokens tokens, params string[] paths)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return new(paths, null, tokens);
    }

    internal string MaskOf(ReadOnlySpan<byte> utf8)
    {
        if (_tokens is not null)
            return _tokens.TokenOf(utf8);
        if (_hashKey is null)
            return Erased;

        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_hashKey, utf8, hash);
        return "hash:" + Convert.ToHexString(hash[..16]);
    }
}
