namespace LambdaKit.Runtime.Protocol;

/// <summary>Where something stands in a buffer; a length of zero means that it isn't there.</summary>
internal readonly struct ByteRange(int start, int length)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    public bool IsEmpty => Length == 0;
}
