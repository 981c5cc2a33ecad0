using System.Globalization;

namespace LambdaKit.Http;

/// <summary>How long and where a cookie lives. The defaults are safe: sent over HTTPS alone, hidden from scripts, not sent by forms of other sites.</summary>
public sealed class HttpCookieOptions
{
    /// <summary>The defaults.</summary>
    internal static readonly HttpCookieOptions Default = new();

    /// <summary>How long it is kept; null, the default, for the browser's session. Zero removes the cookie.</summary>
    public TimeSpan? MaxAge { get; init; }

    /// <summary>Below which path it is sent; <c>/</c> by default.</summary>
    public string Path { get; init; } = "/";

    /// <summary>To which hosts it is sent; null, the default, for the one that set it.</summary>
    public string? Domain { get; init; }

    /// <summary>Whether it is sent over HTTPS alone; true by default.</summary>
    public bool IsSecure { get; init; } = true;

    /// <summary>Whether scripts don't see it; true by default.</summary>
    public bool IsHttpOnly { get; init; } = true;

    /// <summary><c>Lax</c> by default, <c>Strict</c>, <c>None</c>; null to leave it to the browser.</summary>
    public string? SameSite { get; init; } = "Lax";

    internal string Write(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        if (!HttpField.IsToken(name))
            throw new ArgumentException($"'{name}' can't be the name of a cookie: it may have letters, digits and hyphens.", nameof(name));
        foreach (var letter in value)
        {
            if (letter is <= ' ' or >= '\x7F' or '"' or ',' or ';' or '\\')
                throw new ArgumentException("The value has a character in it that no cookie can have; encode it.", nameof(value));
        }

        var cookie = $"{name}={value}; Path={Path}";
        if (MaxAge is { } age)
            cookie += "; Max-Age=" + ((long)age.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (Domain is not null)
            cookie += "; Domain=" + Domain;
        if (IsSecure)
            cookie += "; Secure";
        if (IsHttpOnly)
            cookie += "; HttpOnly";
        if (SameSite is not null)
            cookie += "; SameSite=" + SameSite;

        HttpField.CheckValue(cookie);
        return cookie;
    }
}
