namespace LambdaKit.Batches;

/// <summary>A record for which another try is of no use; <see cref="BatchPolicy.PermanentFailure"/> says what becomes of it.</summary>
public sealed class PermanentFailureException : Exception
{
    /// <summary>A failure without a word.</summary>
    public PermanentFailureException()
        : base("The record cannot be handled, however often it is tried.")
    {
    }

    /// <summary>A failure.</summary>
    /// <param name="message">What is wrong with the record; it goes into the log, so without the record's content.</param>
    public PermanentFailureException(string message)
        : base(message)
    {
    }

    /// <summary>A failure that something else brought up.</summary>
    /// <param name="message">What is wrong with the record; it goes into the log, so without the record's content.</param>
    /// <param name="innerException">What brought it up.</param>
    public PermanentFailureException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
