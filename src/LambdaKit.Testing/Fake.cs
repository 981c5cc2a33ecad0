using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LambdaKit.Testing;

/// <summary>Values that look like AWS's and are the same in every run.</summary>
internal static class Fake
{
    public const string Region = "eu-west-1";
    public const string Account = "123456789012";
    public const string AccessKeyOwner = "AIDACKCEVSQ6C2EXAMPLE";
    public const string ShardId = "shardId-000000000000";
    public const string SourceIp = "203.0.113.10"; // an address for documentation, RFC 5737

    /// <summary>When everything happens: when a <see cref="FakeClock"/> starts.</summary>
    public static DateTimeOffset Time { get; } = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>An identifier in the form of a UUID, from a text.</summary>
    public static string Uuid(string seed)
    {
        var hash = Digest(seed);
        return $"{hash[..8]}-{hash[8..12]}-4{hash[13..16]}-8{hash[17..20]}-{hash[20..32]}";
    }

    /// <summary>So many hexadecimal digits, from a text.</summary>
    public static string Hex(string seed, int length) => Digest(seed)[..length];

    /// <summary>The time as API Gateway writes it: <c>01/Jan/2026:12:00:00 +0000</c>.</summary>
    public static string LogTime(DateTimeOffset time) => time.ToString("dd/MMM/yyyy:HH:mm:ss '+0000'", CultureInfo.InvariantCulture);

    private static string Digest(string seed) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(seed))).ToLowerInvariant();
}
