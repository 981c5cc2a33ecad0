namespace LambdaKit;

/// <summary>A function's Amazon resource name in its parts: <c>arn:partition:lambda:region:account:function:name[:qualifier]</c>.</summary>
public sealed class LambdaArn
{
    private const int MaxParts = 8;

    /// <summary>Where each part starts; the last is behind the end.</summary>
    private readonly int[] _starts;
    private readonly int _count;
    private string? _qualifier; // Every log entry asks for it.

    private LambdaArn(string text, int[] starts, int count)
    {
        Text = text;
        _starts = starts;
        _count = count;
    }

    /// <summary>The whole name.</summary>
    public string Text { get; }

    /// <summary><c>aws</c>, <c>aws-cn</c>, <c>aws-us-gov</c>, …</summary>
    public string Partition => Part(1);

    /// <summary>Such as <c>eu-west-1</c>.</summary>
    public string Region => Part(3);

    /// <summary>The account's twelve digits.</summary>
    public string Account => Part(4);

    /// <summary>The function's name.</summary>
    public string FunctionName => Part(6);

    /// <summary>What the caller asked for: <c>$LATEST</c>, a version's number or an alias; null when it asked for none.</summary>
    public string? Qualifier => _count == MaxParts ? _qualifier ??= Part(7) : null;

    /// <summary>The alias that the caller asked for; null when it asked for none, for <c>$LATEST</c> or for a number.</summary>
    public string? Alias => Qualifier is { } qualifier && qualifier != "$LATEST" && !IsNumber(qualifier) ? qualifier : null;

    /// <summary>Takes the name apart; null when the text is not a function's ARN.</summary>
    /// <param name="text">Such as <c>arn:aws:lambda:eu-west-1:123456789012:function:orders:live</c>.</param>
    public static LambdaArn? TryParse(string? text)
    {
        if (text is null)
            return null;
        // One pass, without the framework's splitting, whose first use costs on a cold start.
        var starts = new int[MaxParts + 1];
        var count = 1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != ':')
                continue;
            if (i == starts[count - 1] || count > MaxParts)
                return null; // An empty part, or one too many.
            starts[count++] = i + 1;
        }
        count--;
        return count >= 7 && Is(text, starts, 0, "arn") && Is(text, starts, 2, "lambda") && Is(text, starts, 5, "function")
            ? new LambdaArn(text, starts, count)
            : null;
    }

    /// <summary>The whole name.</summary>
    public override string ToString() => Text;

    private static bool Is(string text, int[] starts, int part, string expected)
    {
        if (starts[part + 1] - starts[part] - 1 != expected.Length)
            return false;
        for (var i = 0; i < expected.Length; i++)
        {
            if (text[starts[part] + i] != expected[i])
                return false;
        }
        return true;
    }

    private static bool IsNumber(string text)
    {
        foreach (var character in text)
        {
            if (character is < '0' or > '9')
                return false;
        }
        return text.Length > 0;
    }

    private string Part(int part) => Text.Substring(_starts[part], _starts[part + 1] - _starts[part] - 1);
}
