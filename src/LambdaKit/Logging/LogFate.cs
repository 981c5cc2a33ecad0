namespace LambdaKit.Logging;

/// <summary>What becomes of a log entry.</summary>
internal enum LogFate
{
    Dropped,
    Buffered,
    Written,
}
