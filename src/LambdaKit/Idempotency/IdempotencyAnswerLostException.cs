namespace LambdaKit.Idempotency;

/// <summary>An operation is done, but its answer was too large to be kept, or was streamed, so it can't be given again.</summary>
public sealed class IdempotencyAnswerLostException : Exception
{
    internal IdempotencyAnswerLostException(string key)
        : base("The operation is done, but its answer was streamed, or larger than the store keeps, so it cannot be given again. Answer at once and with less, such as a reference to what was made.") => Key = key;

    /// <summary>The key of the record.</summary>
    public string Key { get; }
}
