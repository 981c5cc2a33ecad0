using System.Globalization;

namespace LambdaKit.Runtime;

/// <summary>One line of a stack trace in its parts: <c>at Label(arguments) in path:line 12</c>; of native code <c>at Label(arguments) + 0x1f</c>.</summary>
internal readonly struct StackFrameText
{
    private const string At = "at ";
    private const string In = ") in ";
    private const string LineMark = ":line ";

    private StackFrameText(string label, string? path, int line)
    {
        Label = label;
        Path = path;
        Line = line;
    }

    /// <summary>The method, with its type.</summary>
    public string Label { get; }

    /// <summary>The source file; null when the debug information is missing.</summary>
    public string? Path { get; }

    /// <summary>Zero when the debug information is missing.</summary>
    public int Line { get; }

    public static List<StackFrameText> Parse(List<string>? lines)
    {
        var frames = new List<StackFrameText>();
        foreach (var line in lines ?? [])
            frames.Add(Parse(line));
        return frames;
    }

    private static StackFrameText Parse(string line)
    {
        var label = line.AsSpan();
        if (label.StartsWith(At))
            label = label[At.Length..];
        string? path = null;
        var number = 0;
        var end = label.LastIndexOf(LineMark);
        var start = label.IndexOf(In);
        if (start >= 0 && end > start && int.TryParse(label[(end + LineMark.Length)..], NumberStyles.None, CultureInfo.InvariantCulture, out number))
            path = label[(start + In.Length)..end].ToString();
        var arguments = label.IndexOf('(');
        return new StackFrameText((arguments > 0 ? label[..arguments] : label).ToString(), path, number);
    }
}
