namespace LambdaKit.Batches;

/// <summary>The state of a tumbling window has grown beyond what Lambda keeps, <see cref="LambdaLimits.MaxWindowStateBytes"/>.</summary>
public sealed class WindowStateTooLargeException : Exception
{
    internal WindowStateTooLargeException(int bytes)
        : base(
            $"The state of the window is {bytes} bytes of JSON, but Lambda keeps at most {LambdaLimits.MaxWindowStateBytes} and would end the window. " +
            "Keep sums rather than records in it, make the window shorter, or keep what is large in a table.") => Bytes = bytes;

    /// <summary>How large the state is, in bytes.</summary>
    public int Bytes { get; }
}
