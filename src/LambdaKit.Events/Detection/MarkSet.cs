using System.Runtime.CompilerServices;

namespace LambdaKit.Events.Detection;

/// <summary>A bit for each mark.</summary>
[InlineArray(Length)]
internal struct MarkSet
{
    public const int Length = 3;

    private ulong _bits;
}
