using System.Text;

namespace LambdaKit.Generators.Generation;

/// <summary>Text in lines, indented by the blocks that are open.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _indentation;

    /// <summary>One or more lines; an empty one is not indented.</summary>
    public void Line(string lines = "")
    {
        foreach (var line in lines.Split('\n'))
        {
            if (line.Length > 0)
                _text.Append(' ', _indentation * 4).Append(line);
            _text.Append('\n');
        }
    }

    public void Open(string line)
    {
        Line(line);
        Line("{");
        _indentation++;
    }

    public void Close()
    {
        _indentation--;
        Line("}");
    }

    public override string ToString() => _text.ToString();
}
