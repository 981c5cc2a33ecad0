namespace LambdaKit.Runtime;

/// <summary>What became of an answer that was sent.</summary>
internal enum AnswerOutcome
{
    /// <summary>The Runtime API has said something to it; the next invocation is still to be polled.</summary>
    Delivered,

    /// <summary>The Runtime API has said something to it, and the poll that went along with it is under way.</summary>
    DeliveredAndPolled,

    /// <summary>The connection was lost before the Runtime API said anything.</summary>
    InDoubt,
}
