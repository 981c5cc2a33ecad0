using System.Globalization;
using System.Text;

namespace LambdaKit.JsonSchema;

/// <summary>A place in the checked JSON: written as a pointer only when something is wrong there.</summary>
internal sealed class SchemaPath(SchemaPath? parent, string? name, int index)
{
    /// <summary>Names come from outside: a long one is cut.</summary>
    private const int MaxNameLength = 64;

    public static string PointerOf(SchemaPath? path)
    {
        var pointer = new StringBuilder();
        Write(path, pointer);
        return pointer.ToString();
    }

    private static void Write(SchemaPath? path, StringBuilder pointer)
    {
        if (path is null)
            return;

        Write(path.Parent, pointer);
        pointer.Append('/');
        if (path.Name is null)
            pointer.Append(path.Index.ToString(CultureInfo.InvariantCulture));
        else
            WriteName(path.Name, pointer);
    }

    private static void WriteName(string name, StringBuilder pointer)
    {
        for (var i = 0; i < name.Length && i < MaxNameLength; i++)
        {
            if (name[i] == '~')
                pointer.Append("~0");
            else if (name[i] == '/')
                pointer.Append("~1");
            else
                pointer.Append(char.IsControl(name[i]) || char.IsSurrogate(name[i]) ? '?' : name[i]);
        }

        if (name.Length > MaxNameLength)
            pointer.Append('…');
    }

    private SchemaPath? Parent { get; } = parent;

    private string? Name { get; } = name;

    private int Index { get; } = index;
}
