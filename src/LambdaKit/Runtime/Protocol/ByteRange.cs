namespace LambdaKit.Runtime.Protocol;

/// <summary>Where something stands in a buffer; a length of zero means that it isn't there.</summary>
internal readonly struct ByteRange(int start, int length)
{
    public readonly int Start = start;

    public readonly int Length = length;

    public bool IsEmpty => Length == 0;
}
