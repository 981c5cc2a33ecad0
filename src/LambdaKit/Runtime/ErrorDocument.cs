using LambdaKit.Events.Json;

namespace LambdaKit.Runtime;

/// <summary>Tells an exception as the error document that the Runtime API takes: valid JSON of at most 256 KiB, whatever the exception holds.</summary>
/// <remarks>
/// An <see cref="AggregateException"/> of one is told as any exception with a cause; of several, by <c>causes</c> alone, since <c>cause</c> would repeat
/// the first. No wrapper is taken off: the caller sees the type that was thrown.
/// </remarks>
internal static class ErrorDocument
{
    /// <summary>The largest document, in bytes.</summary>
    public const int MaxBytes = 262_144;

    private const string FunctionPrefix = "Function.";
    private const int MaxTypeLength = 512;
    private const int MaxHeaderLetters = 128;

    // Names, quotes, brackets and commas of one exception.
    private const int FrameBytes = 64;

    // What each exception gets before any gets more, when not all have room.
    private const int MessageShare = 1_024;
    private const int StackShare = 4_096;

    /// <summary>Writes the document into an empty writer.</summary>
    public static void Write(JsonWriter writer, Exception exception)
    {
        writer.WriteStartObject();
        WriteMembers(writer, exception, MaxBytes);
        writer.WriteEndObject();
    }

    /// <summary>Writes the document's members into an object that is open; they and the object's braces take at most so many bytes. What must not be told is taken out of texts by a function, if one is given.</summary>
    public static void WriteMembers(JsonWriter writer, Exception exception, int maxBytes, Func<string, string>? clean = null)
    {
        var nodes = ExceptionNode.ReadTree(exception, clean);
        Fit(nodes, maxBytes);
        WriteMembers(writer, nodes[0]);
    }

    /// <summary>What stands as <c>errorType</c> in the document: the exception's own choice or its type's name.</summary>
    public static string TypeOf(Exception exception)
    {
        var type = ChosenTypeOf(exception) ?? NameOf(exception);
        return type.Length <= MaxTypeLength ? type : type[..MaxTypeLength];
    }

    /// <summary>The value of the <c>Lambda-Runtime-Function-Error-Type</c> header: <c>Function.Xyz</c> or, for failures of the runtime's own, <c>Runtime.Xyz</c>; letters only behind the dot.</summary>
    public static string HeaderFor(Exception exception)
    {
        if (exception is IRuntimeError error)
            return error.HeaderType;

        var type = TypeOf(exception).AsSpan();
        if (type.StartsWith(FunctionPrefix))
            type = type[FunctionPrefix.Length..];
        Span<char> header = stackalloc char[FunctionPrefix.Length + MaxHeaderLetters];
        FunctionPrefix.CopyTo(header);
        var length = FunctionPrefix.Length;
        foreach (var character in type)
        {
            if (char.IsAsciiLetter(character) && length < header.Length)
                header[length++] = character;
        }
        header[FunctionPrefix.Length] = char.ToUpperInvariant(header[FunctionPrefix.Length]);
        // Lambda takes (Runtime|Function)\.[A-Z][a-zA-Z]+ and so two letters at least.
        return length < FunctionPrefix.Length + 2 ? "Function.Unknown" : header[..length].ToString();
    }

    private static string? ChosenTypeOf(Exception exception)
    {
        try
        {
            return exception is ILambdaError { ErrorType: { Length: > 0 } type } ? type : null;
        }
        catch (Exception)
        {
            return null;
        }
    }

    private static string NameOf(Exception exception)
    {
        var name = exception.GetType().Name;
        var arity = name.IndexOf('`');
        return arity < 0 ? name : name[..arity];
    }

    /// <summary>Cuts what has no room.</summary>
    private static void Fit(List<ExceptionNode> nodes, int maxBytes)
    {
        var total = 0L;
        foreach (var node in nodes)
            total += FrameBytes + JsonSize.Of(node.Type) + JsonSize.Of(node.Message) + StackSize(node);
        if (total <= maxBytes)
            return;

        // 1. Everybody's type, the start of the message, the top of the stack. When there is no room for that, the deepest go.
        var room = maxBytes;
        foreach (var node in nodes)
        {
            node.MessageBytes = Math.Min(JsonSize.Of(node.Message), MessageShare);
            node.StackLineCount = 0;
            var cost = FrameBytes + JsonSize.Of(node.Type) + node.MessageBytes + TakeStackLines(node, StackShare);
            node.IsKept = cost <= room;
            room = node.IsKept ? room - cost : 0;
        }
        // 2. What is left goes to the messages and the stacks, from the top.
        foreach (var node in nodes)
        {
            if (!node.IsKept)
                return;
            var more = Math.Min(JsonSize.Of(node.Message) - node.MessageBytes, room);
            node.MessageBytes += more;
            room -= more;
            room -= TakeStackLines(node, room);
        }
    }

    private static int StackSize(ExceptionNode node)
    {
        var size = 0;
        foreach (var line in node.StackLines ?? [])
            size += JsonSize.Of(line) + 1;
        return size;
    }

    /// <summary>Keeps more lines, as many as have room, and says how many bytes they take.</summary>
    private static int TakeStackLines(ExceptionNode node, int room)
    {
        var taken = 0;
        while (node.StackLines is { } lines && node.StackLineCount < lines.Count)
        {
            var size = JsonSize.Of(lines[node.StackLineCount]) + 1;
            if (taken + size > room)
                break;
            taken += size;
            node.StackLineCount++;
        }
        return taken;
    }

    private static void WriteMembers(JsonWriter writer, ExceptionNode node)
    {
        writer.WritePreparedName("\"errorType\":"u8);
        writer.WriteString(node.Type);
        writer.WritePreparedName("\"errorMessage\":"u8);
        writer.WriteString(JsonSize.Cut(node.Message, node.MessageBytes));
        if (node.StackLines is { } lines)
        {
            writer.WritePreparedName("\"stackTrace\":"u8);
            writer.WriteStartArray();
            for (var i = 0; i < node.StackLineCount; i++)
                writer.WriteString(lines[i]);
            writer.WriteEndArray();
        }
        if (node.Causes is not { } causes || !causes[0].IsKept)
            return;

        if (!node.HasCauseList)
        {
            writer.WritePreparedName("\"cause\":"u8);
            WriteObject(writer, causes[0]);
            return;
        }
        writer.WritePreparedName("\"causes\":"u8);
        writer.WriteStartArray();
        foreach (var cause in causes)
        {
            if (cause.IsKept)
                WriteObject(writer, cause);
        }
        writer.WriteEndArray();
    }

    private static void WriteObject(JsonWriter writer, ExceptionNode node)
    {
        writer.WriteStartObject();
        WriteMembers(writer, node);
        writer.WriteEndObject();
    }
}
