namespace LambdaKit.Tests.Runtime.Histories;

/// <summary>What a server does to one exchange.</summary>
internal enum FaultKind
{
    None,

    /// <summary>The connection ends before the request has been taken.</summary>
    LoseRequest,

    /// <summary>The request is taken, and the connection ends somewhere in the answer.</summary>
    CutAnswer,

    /// <summary>The same, but what came along behind the request is taken too.</summary>
    CutAnswerAndGoOn,

    /// <summary>The answer comes whole, and then the connection ends, unannounced.</summary>
    CloseSilently,

    /// <summary>The answer comes whole, and says that the connection ends with it.</summary>
    Close,

    /// <summary>The answer is of HTTP/1.0, which ends the connection.</summary>
    Http10,

    /// <summary>The answer has no length: it ends with the connection.</summary>
    UntilClosed,

    /// <summary>The answer comes in chunks of odd sizes, with extensions and trailers.</summary>
    Chunked,

    /// <summary>The answer comes behind interim ones.</summary>
    Interim,

    /// <summary>The answer's header names are in another letter case, its lines end with line feeds alone, its length is said twice.</summary>
    OddHeaders,

    /// <summary>The answer has 64 KiB of headers more.</summary>
    ManyHeaders,

    /// <summary>The function's answer is refused, and the invocation over.</summary>
    Refuse,

    /// <summary>The answer is no HTTP.</summary>
    Garbage,

    /// <summary>The answer is a server fault.</summary>
    ServerFault,
}
