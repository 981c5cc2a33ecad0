namespace LambdaKit.Batches;

/// <summary>A record whose content is not what the handler takes; <see cref="BatchPolicy.Unreadable"/> says what becomes of it. A handler that reads more itself may throw it too.</summary>
public sealed class UnreadableRecordException : Exception
{
    /// <summary>A record without a word.</summary>
    public UnreadableRecordException()
        : base("The record's content is not of the type that the handler takes.")
    {
    }

    /// <summary>A record that can't be read.</summary>
    /// <param name="message">What is wrong with it; it goes into the log, so without the record's content.</param>
    public UnreadableRecordException(string message)
        : base(message)
    {
    }

    /// <summary>A record that can't be read.</summary>
    /// <param name="message">What is wrong with it; it goes into the log, so without the record's content.</param>
    /// <param name="innerException">What reading it brought up.</param>
    public UnreadableRecordException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal UnreadableRecordException(Exception innerException)
        : this("The record's content is not of the type that the handler takes.", innerException)
    {
    }
}
