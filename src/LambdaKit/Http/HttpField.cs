namespace LambdaKit.Http;

/// <summary>A header of an answer, its name in lower case.</summary>
internal readonly record struct HttpField(string Name, string Value)
{
    public const string SetCookie = "set-cookie";

    /// <exception cref="ArgumentException">The name or the value can't be one of a header.</exception>
    public static HttpField Create(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        CheckValue(value);
        if (!IsToken(name))
            throw new ArgumentException($"'{name}' can't be the name of a header: it may have letters, digits and hyphens.", nameof(name));

        return new(name.ToLowerInvariant(), value);
    }

    /// <summary>Line breaks would let a client write headers, or a whole answer, into ours.</summary>
    /// <exception cref="ArgumentException">The value can't be one of a header.</exception>
    public static void CheckValue(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        foreach (var letter in value)
        {
            if (letter is < ' ' and not '\t' or '\x7F')
                throw new ArgumentException("The value has a control character in it, which no header can have; remove or encode it.", nameof(value));
        }
    }

    /// <summary>RFC 9110, section 5.6.2.</summary>
    public static bool IsToken(string text)
    {
        foreach (var letter in text)
        {
            if (letter is <= ' ' or >= '\x7F' or '(' or ')' or ',' or '/' or ':' or ';' or '<' or '=' or '>' or '?' or '@' or '[' or '\\' or ']' or '{' or '}' or '"')
                return false;
        }

        return text.Length > 0;
    }
}
