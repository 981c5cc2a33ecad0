using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace LambdaKit.Tests;

/// <summary>Exceptions of all shapes, for properties that hold for each.</summary>
internal static class ExceptionTrees
{
    /// <summary>Controls, quotes, lone surrogates, line separators and all else; sometimes hundreds of thousands of characters.</summary>
    public static Gen<string> Texts { get; } = MakeTexts();

    public static Gen<Exception> All { get; } = Gen.Sized(size => Tree(Math.Min(size, 12)));

    /// <summary>So many exceptions in a row, the outermost with the message <c>0</c> in front.</summary>
    public static Exception Chain(int depth, string text = "")
    {
        Exception? exception = null;
        for (var i = depth - 1; i >= 0; i--)
            exception = new InvalidOperationException($"{i} {text}", exception);
        return exception!; // The depth is at least one.
    }

    /// <summary>An exception that is its own cause's cause.</summary>
    public static Exception Cycle()
    {
        var inner = new InvalidOperationException("inner");
        var outer = new InvalidOperationException("outer", inner);
        InnerExceptionOf(inner) = outer;
        return outer;
    }

    public static Exception Thrown(string message, Exception? innerException = null)
    {
        try
        {
            throw new InvalidOperationException(message, innerException);
        }
        catch (InvalidOperationException exception)
        {
            return exception;
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_innerException")]
    private static extern ref Exception? InnerExceptionOf(Exception exception);

    private static Gen<string> MakeTexts()
    {
        var characters = Gen.OneOf(
            Gen.Choose(0, 0x1F), Gen.Choose(0x20, 0x7F), Gen.Choose(0x20, 0x7F), Gen.Choose(0x80, 0x2FF), Gen.Choose(0xD800, 0xDFFF), Gen.Choose(0, 0xFFFF),
            Gen.Elements('"', '\\', '\u2028', '\u2029', '\uFEFF', '\uFFFD', '\r', '\n')
                .Select(character => (int)character));
        var texts = Gen.ListOf(characters).Select(list => string.Concat(list.Select(character => (char)character)));
        var hugeTexts = texts.SelectMany(text => Gen.Choose(1, 5_000).Select(count => string.Concat(Enumerable.Repeat(text, count))));
        return Gen.Frequency((20, texts), (1, hugeTexts), (1, Gen.Constant("at A.B() in /c.cs:line 12\n   at D.E`1.<F>b__0()\n--- End of stack trace ---")));
    }

    private static Gen<Exception> Tree(int size)
    {
        var leaf =
            from message in Texts
            from stack in Gen.OneOf(Texts, Gen.Constant<string>(null!)) // Null stands for never thrown.
            from type in Texts
            from throws in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
            select (Exception)new HostileException(message, stack, type) { Throws = throws };
        if (size <= 1)
            return leaf;
        var wrapped = from message in Texts
                      from stack in Texts
                      from inner in Tree(size - 1)
                      select (Exception)new HostileException(message, stack, innerException: inner);
        var several = Gen.ListOf(Tree(size / 4), 3).Select(list => (Exception)new AggregateException("several", list));
        return Gen.OneOf(leaf, wrapped, wrapped, several);
    }
}
