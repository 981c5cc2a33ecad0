using LambdaKit.Interop;
using LambdaKit.Runtime.Sockets;

namespace LambdaKit.Runtime;

/// <summary>Where the Runtime API is, from <c>host:port</c>, <c>[ipv6]:port</c>, either with a path behind it.</summary>
internal sealed class RuntimeApiAddress
{
    public readonly string Host;

    public readonly int Port;

    /// <summary>The value of the <c>Host</c> header.</summary>
    public readonly string Authority;

    /// <summary>What stands in front of every path: empty, or starting with a slash and not ending with one.</summary>
    public readonly string Path;

    /// <summary>The four bytes of a dotted address; zero when the host is another address or a name.</summary>
    public readonly uint IPv4;

    private RuntimeApiAddress(string host, int port, string authority, string path, uint ipv4 = 0)
    {
        IPv4 = ipv4;
        Host = host;
        Port = port;
        Authority = authority;
        Path = path;
    }

    /// <exception cref="LambdaConfigurationException">The text is no such address.</exception>
    public static RuntimeApiAddress Parse(string text) => TryParsePlain(text) ?? ParseAny(text);

    /// <summary>What Lambda says, such as <c>127.0.0.1:9001</c>, in one pass and without loading anything; null for all else.</summary>
    private static RuntimeApiAddress? TryParsePlain(string text)
    {
        uint address = 0, value = 0;
        int dots = 0, digits = 0, colon = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is >= '0' and <= '9' && ++digits <= 5)
            {
                value = (value * 10) + (uint)(character - '0');
            }
            else if (digits > 0 && value <= 255 && colon < 0 && (dots < 3 ? character == '.' : character == ':'))
            {
                address = (address << 8) | value;
                value = 0;
                digits = 0;
                if (++dots == 4)
                    colon = i;
            }
            else
            {
                return null;
            }
        }
        return colon > 0 && digits > 0 && value <= ushort.MaxValue ? new RuntimeApiAddress(text[..colon], (int)value, text, "", address) : null;
    }

    private static RuntimeApiAddress ParseAny(string text)
    {
        var rest = text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? text[7..] : text;
        var slash = rest.IndexOf('/');
        var authority = slash < 0 ? rest : rest[..slash];
        var path = slash < 0 ? "" : rest[slash..].TrimEnd('/');

        var colon = authority.LastIndexOf(':');
        var host = colon < 0 ? "" : authority[..colon];
        var isIPv6 = host.Length > 2 && host[0] == '[' && host[^1] == ']';
        if (isIPv6)
            host = host[1..^1];
        var port = colon < 0 ? -1 : ParsePort(authority, colon + 1);
        if (host.Length == 0 || port < 0 || (!isIPv6 && (host.Contains(':') || host.Contains('['))) || !IsPrintableAscii(rest))
        {
            throw new LambdaConfigurationException(
                $"The environment variable '{RuntimeEnvironment.RuntimeApiVariable}' is '{text}', which is not an address of the form host:port. " +
                "Lambda sets it to such an address; set it to that of a local Lambda, such as '127.0.0.1:9001'.");
        }
        return new RuntimeApiAddress(host, port, authority, path);
    }

    /// <summary>A new transport to the address: the cheapest that this system has.</summary>
    public Transport CreateTransport() => LibC.IsPresent() ? new LibCTransport(this) : new ManagedTransport(this);

    private static int ParsePort(string text, int start)
    {
        var port = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
                return -1;
            port = (port * 10) + (text[i] - '0');
            if (port > ushort.MaxValue)
                return -1;
        }
        return start < text.Length ? port : -1;
    }

    private static bool IsPrintableAscii(string text)
    {
        foreach (var character in text)
        {
            if (character is <= ' ' or > '~')
                return false;
        }
        return true;
    }
}
