namespace LambdaKit.Runtime;

/// <summary>What an invocation has been told once, and is told again whenever it asks: flags, settings.</summary>
/// <param name="owner">Who tells it.</param>
/// <param name="value">What it tells.</param>
/// <param name="next">What others tell.</param>
internal sealed class FrozenValue(object owner, object value, FrozenValue? next)
{
    /// <summary>What the owner has told; null for nothing yet.</summary>
    public static object? Find(FrozenValue? first, object owner)
    {
        for (var one = first; one is not null; one = one.Next)
        {
            if (ReferenceEquals(one.Owner, owner))
                return one.Value;
        }

        return null;
    }

    private object Owner { get; } = owner;

    private object Value { get; } = value;

    private FrozenValue? Next { get; } = next;
}
