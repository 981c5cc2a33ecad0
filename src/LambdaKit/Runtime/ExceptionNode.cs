namespace LambdaKit.Runtime;

/// <summary>One exception of a tree as text, read once, and how much of it a document has room for.</summary>
internal sealed class ExceptionNode
{
    /// <summary>Readers of JSON commonly stop at 64 levels; an exception's own members take one more.</summary>
    private const int MaxDepth = 62;

    /// <summary>More exceptions than anybody reads; an exception that stands in many lists counts each time.</summary>
    private const int MaxCount = 1_000;

    /// <summary>More of a stack than any document takes.</summary>
    private const int MaxStackCharacters = 262_144;

    private readonly Exception _exception;
    private readonly ExceptionNode? _parent;
    private readonly int _depth;

    private readonly Func<string, string>? _clean;

    private ExceptionNode(Exception exception, ExceptionNode? parent, int depth, Func<string, string>? clean)
    {
        _clean = clean;
        _exception = exception;
        _parent = parent;
        _depth = depth;
        Type = ErrorDocument.TypeOf(exception);
        Message = ExceptionText.MessageOf(exception);
        StackLines = ExceptionText.StackLinesOf(exception, MaxStackCharacters);
        StackLineCount = StackLines?.Count ?? 0;
        if (clean is not null)
            (Type, Message) = (clean(Type), clean(Message));
        for (var i = 0; clean is not null && i < StackLineCount; i++)
            StackLines![i] = clean(StackLines[i]); // Lines that count are there.
    }

    public string Type { get; }

    public string Message { get; }

    /// <summary>Innermost call first; null for an exception that was never thrown.</summary>
    public List<string>? StackLines { get; }

    /// <summary>What brought the exception up; null for nothing else.</summary>
    public List<ExceptionNode>? Causes { get; private set; }

    /// <summary>Whether the causes stand side by side, as those of an <see cref="AggregateException"/> of several, also when only one was kept.</summary>
    public bool HasCauseList { get; private set; }

    /// <summary>Whether the document has room for the exception; its causes come later and go first.</summary>
    public bool IsKept { get; set; } = true;

    /// <summary>How many bytes the message may take.</summary>
    public int MessageBytes { get; set; } = int.MaxValue;

    /// <summary>How many lines of the stack are written.</summary>
    public int StackLineCount { get; set; }

    /// <summary>The exception and its causes, level by level, so that the deepest come last. Ends, also for one that is its own cause.</summary>
    public static List<ExceptionNode> ReadTree(Exception exception, Func<string, string>? clean = null)
    {
        var nodes = new List<ExceptionNode> { new(exception, parent: null, depth: 1, clean) };
        for (var i = 0; i < nodes.Count; i++)
            nodes[i].ReadCauses(nodes);
        return nodes;
    }

    private void ReadCauses(List<ExceptionNode> nodes)
    {
        if (_exception is AggregateException { InnerExceptions: { Count: > 1 } list })
        {
            HasCauseList = true;
            for (var i = 0; i < list.Count && nodes.Count < MaxCount; i++)
                Add(nodes, list[i], _depth + 2);
        }
        else if (_exception.InnerException is { } cause)
        {
            Add(nodes, cause, _depth + 1);
        }
    }

    private void Add(List<ExceptionNode> nodes, Exception cause, int depth)
    {
        if (depth > MaxDepth || nodes.Count == MaxCount || IsOrComesFrom(cause))
            return;
        var node = new ExceptionNode(cause, this, depth, _clean);
        (Causes ??= []).Add(node);
        nodes.Add(node);
    }

    private bool IsOrComesFrom(Exception exception)
    {
        for (var node = this; node is not null; node = node._parent)
        {
            if (ReferenceEquals(node._exception, exception))
                return true;
        }
        return false;
    }
}
