using System.Text;

namespace LambdaKit.Masking;

/// <summary>The end of a path of member names, told on the way down: bit k of a state says that the first k + 1 names have just been met, one below the other.</summary>
internal sealed class MaskPath
{
    /// <summary>As many names as a state has bits.</summary>
    public const int MaxNames = 64;

    private readonly byte[][] _names;

    public MaskPath(string path, int rule)
    {
        _names = [.. path.Split('.').Select(name => Encoding.UTF8.GetBytes(name.ToLowerInvariant()))];
        Rule = rule;
    }

    /// <summary>Which rule it belongs to.</summary>
    public int Rule { get; }

    /// <summary>The state at a member, from that of the object around it.</summary>
    public ulong Step(ulong state, ReadOnlySpan<byte> name)
    {
        var reached = 0UL;
        for (var i = 0; i < _names.Length; i++)
        {
            if ((i == 0 || (state >> (i - 1) & 1) != 0) && Ascii.EqualsIgnoreCase(name, _names[i]))
                reached |= 1UL << i;
        }

        return reached;
    }

    public bool IsAtEnd(ulong state) => (state >> (_names.Length - 1) & 1) != 0;
}
