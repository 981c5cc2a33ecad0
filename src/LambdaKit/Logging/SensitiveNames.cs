namespace LambdaKit.Logging;

/// <summary>Names whose values are hidden. Letter case, <c>-</c> and <c>_</c> make no difference.</summary>
internal sealed class SensitiveNames
{
    private const int MaxLength = 128;

    private readonly string[] _names;
    private readonly ulong _lengths;

    public SensitiveNames(IReadOnlyCollection<string> names)
    {
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        Span<char> normal = stackalloc char[MaxLength];
        foreach (var name in names)
        {
            var length = Normalize(name, normal);
            if (length <= 0)
                throw new ArgumentException($"'{name}' is no name whose value can be hidden: it has from 1 to {MaxLength} letters or digits.", nameof(names));
            distinct.Add(normal[..length].ToString());
            _lengths |= 1UL << (length & 63);
        }
        _names = [.. distinct];
    }

    public bool IsEmpty => _names.Length == 0;

    public bool Contains(string name)
    {
        if (_names.Length == 0)
            return false;
        Span<char> normal = stackalloc char[MaxLength];
        var length = Normalize(name, normal);
        if (length <= 0 || (_lengths & (1UL << (length & 63))) == 0)
            return false;
        foreach (var one in _names)
        {
            if (one.Length == length && normal[..length].SequenceEqual(one))
                return true;
        }
        return false;
    }

    /// <summary>How many characters are left; negative for a name that is longer than any.</summary>
    private static int Normalize(string name, Span<char> normal)
    {
        var length = 0;
        foreach (var character in name)
        {
            if (character is '-' or '_' or '@' or '$' or ' ' or '.')
                continue;
            if (length == normal.Length)
                return -1;
            normal[length++] = char.ToLowerInvariant(character);
        }
        return length;
    }
}
