using System.Security.Cryptography;
using System.Text;

namespace LambdaKit.Idempotency.Redis;

/// <summary>A Lua script, and the hash that a server knows it by.</summary>
public sealed class RedisScript
{
    /// <summary>A script.</summary>
    /// <param name="text">In Lua.</param>
    public RedisScript(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        Text = text;
#pragma warning disable CA5350 // It is the name that the server has for the script, no protection.
        Sha1 = Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();
#pragma warning restore CA5350
    }

    /// <summary>The script in Lua.</summary>
    public string Text { get; }

    /// <summary>Its SHA-1 in lower-case hexadecimal digits, for <c>EVALSHA</c>.</summary>
    public string Sha1 { get; }
}
