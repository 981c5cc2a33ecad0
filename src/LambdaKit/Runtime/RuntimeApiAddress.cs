using System.Net;
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

    private RuntimeApiAddress(string host, int port, string authority, string path)
    {
        Host = host;
        Port = port;
        Authority = authority;
        Path = path;
    }

    /// <exception cref="LambdaConfigurationException">The text is no such address.</exception>
    public static RuntimeApiAddress Parse(string text)
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
        if (host.Length == 0 || port < 0 || (!isIPv6 && host.Contains(':')) || !IsPrintableAscii(rest))
        {
            throw new LambdaConfigurationException(
                $"The environment variable '{RuntimeEnvironment.RuntimeApiVariable}' is '{text}', which is not an address of the form host:port. " +
                "Lambda sets it to such an address; set it to that of a local Lambda, such as '127.0.0.1:9001'.");
        }
        return new RuntimeApiAddress(host, port, authority, path);
    }

    /// <summary>A new transport to the address: the cheapest that this system has.</summary>
    public Transport CreateTransport()
    {
        if (OperatingSystem.IsLinux())
        {
            try
            {
                LibC.Close(-1); // Does nothing but find the library.
                return new LibCTransport(this);
            }
            catch (DllNotFoundException)
            {
                // A Linux with another C library, such as Alpine's.
            }
        }
        return new ManagedTransport(this);
    }

    /// <summary>The four bytes of a dotted address, read without <see cref="IPAddress"/>, which costs on a cold start.</summary>
    public bool TryGetIPv4(out uint address)
    {
        address = 0;
        int parts = 0, value = -1;
        foreach (var character in Host)
        {
            if (character == '.')
            {
                if (value < 0 || ++parts > 3)
                    return false;
                address = (address << 8) | (uint)value;
                value = -1;
            }
            else if (character is >= '0' and <= '9')
            {
                value = (Math.Max(value, 0) * 10) + (character - '0');
                if (value > 255)
                    return false;
            }
            else
            {
                return false;
            }
        }
        if (value < 0 || parts != 3)
            return false;
        address = (address << 8) | (uint)value;
        return true;
    }

    /// <summary>The address of the host, looked up when it is a name.</summary>
    /// <exception cref="ConnectionLostException">The name has no address.</exception>
    public IPAddress Resolve()
    {
        if (IPAddress.TryParse(Host, out var literal))
            return literal;
        try
        {
            var addresses = Dns.GetHostAddresses(Host);
            foreach (var address in addresses)
            {
                if (address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork)
                    return address;
            }
            return addresses[0];
        }
        catch (Exception exception) when (exception is System.Net.Sockets.SocketException or IndexOutOfRangeException)
        {
            throw new ConnectionLostException($"The host '{Host}' of the Runtime API has no address.", exception);
        }
    }

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
