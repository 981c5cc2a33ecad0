namespace LambdaKit.Runtime;

/// <summary>Reads the texts of an exception, whose properties are anybody's code and may throw.</summary>
internal static class ExceptionText
{
    public static string MessageOf(Exception exception)
    {
        try
        {
            return exception.Message ?? "";
        }
        catch (Exception thrown)
        {
            return $"[The exception's message could not be read: {thrown.GetType().Name}]";
        }
    }

    /// <summary>The lines of the stack trace, trimmed; null when there are none. Joints between asynchronous parts are left out.</summary>
    public static List<string>? StackLinesOf(Exception exception, int maxCharacters)
    {
        string? stack;
        try
        {
            stack = exception.StackTrace;
        }
        catch (Exception)
        {
            return null;
        }
        if (stack is null)
            return null;

        List<string>? lines = null;
        var rest = stack.AsSpan();
        if (rest.Length > maxCharacters)
            rest = rest[..maxCharacters];
        while (rest.Length > 0)
        {
            var end = rest.IndexOf('\n');
            var line = (end < 0 ? rest : rest[..end]).Trim();
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (line.Length > 0 && !line.StartsWith("--- End of "))
                (lines ??= []).Add(line.ToString());
        }
        return lines;
    }

    /// <summary>All that the exception says of itself, its causes and stacks.</summary>
    public static string Of(Exception exception)
    {
        // ToString calls itself for each cause: thousands of them, or one that is its own, would end the process.
        var depth = 0;
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (++depth > 200)
                return Shortened(exception);
        }
        try
        {
            return exception.ToString() ?? "";
        }
        catch (Exception)
        {
            return Shortened(exception);
        }
    }

    private static string Shortened(Exception exception)
    {
        var text = new System.Text.StringBuilder();
        foreach (var node in ExceptionNode.ReadTree(exception))
        {
            text.Append(text.Length == 0 ? "" : "\n ---> ").Append(node.Type).Append(": ").Append(node.Message);
            foreach (var line in node.StackLines ?? [])
                text.Append("\n   ").Append(line);
        }
        return text.ToString();
    }
}
