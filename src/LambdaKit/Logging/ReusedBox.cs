using System.Runtime.CompilerServices;

namespace LambdaKit.Logging;

/// <summary>The object that a value is boxed in, used again for the next: the state of a generated log message is a value, and would cost an object for each entry.</summary>
internal static class ReusedBox<T>
{
    private static object? _spare;

    // A nullable value is boxed as what it holds.
    private static bool IsReusable => typeof(T).IsValueType && default(T) is not null;

    public static object? Take(T value)
    {
        if (!IsReusable)
            return value;
        var box = Interlocked.Exchange(ref _spare, null);
        if (box is null)
            return value;
        ContentOf(box) = value;
        return box;
    }

    /// <summary>Nobody may use the object any more.</summary>
    public static void Return(object? box)
    {
        if (!IsReusable || box is not T)
            return;
        ContentOf(box) = default!; // What it was is given up.
        Volatile.Write(ref _spare, box);
    }

    // What C# offers for this asks for a type that is known to be a value.
    private static ref T ContentOf(object box) => ref Unsafe.As<byte, T>(ref Unsafe.As<FirstByte>(box).Value);

    private sealed class FirstByte
    {
        public byte Value;
    }
}
