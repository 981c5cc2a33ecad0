namespace LambdaKit;

/// <summary>A function's Amazon resource name in its parts: <c>arn:partition:lambda:region:account:function:name[:qualifier]</c>.</summary>
public sealed class LambdaArn
{
    private LambdaArn(string text, string[] parts)
    {
        Text = text;
        Partition = parts[1];
        Region = parts[3];
        Account = parts[4];
        FunctionName = parts[6];
        Qualifier = parts.Length > 7 ? parts[7] : null;
    }

    /// <summary>The whole name.</summary>
    public string Text { get; }

    /// <summary><c>aws</c>, <c>aws-cn</c>, <c>aws-us-gov</c>, …</summary>
    public string Partition { get; }

    /// <summary>Such as <c>eu-west-1</c>.</summary>
    public string Region { get; }

    /// <summary>The account's twelve digits.</summary>
    public string Account { get; }

    /// <summary>The function's name.</summary>
    public string FunctionName { get; }

    /// <summary>What the caller asked for: <c>$LATEST</c>, a version's number or an alias; null when it asked for none.</summary>
    public string? Qualifier { get; }

    /// <summary>The alias that the caller asked for; null when it asked for none, for <c>$LATEST</c> or for a number.</summary>
    public string? Alias => Qualifier is { } qualifier && qualifier != "$LATEST" && !IsNumber(qualifier) ? qualifier : null;

    /// <summary>Takes the name apart; null when the text is not a function's ARN.</summary>
    /// <param name="text">Such as <c>arn:aws:lambda:eu-west-1:123456789012:function:orders:live</c>.</param>
    public static LambdaArn? TryParse(string? text)
    {
        if (text is null)
            return null;
        var parts = text.Split(':');
        return parts.Length is 7 or 8 && parts[0] == "arn" && parts[2] == "lambda" && parts[5] == "function" && Array.IndexOf(parts, "") < 0
            ? new LambdaArn(text, parts)
            : null;
    }

    /// <summary>The whole name.</summary>
    public override string ToString() => Text;

    private static bool IsNumber(string text)
    {
        foreach (var character in text)
        {
            if (character is < '0' or > '9')
                return false;
        }
        return text.Length > 0;
    }
}
