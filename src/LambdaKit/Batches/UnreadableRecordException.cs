namespace LambdaKit.Batches;

/// <summary>A record whose content is not what the handler takes; <see cref="BatchPolicy.Unreadable"/> says what becomes of it.</summary>
public sealed class UnreadableRecordException : Exception
{
    internal UnreadableRecordException(Exception innerException)
        : base("The record's content is not of the type that the handler takes.", innerException)
    {
    }
}
