namespace AccountLedger;

/// <summary>Where balances are kept.</summary>
public interface IAccounts
{
    /// <summary>Adds the posting to its account's balance, once: a message that comes again changes nothing.</summary>
    /// <param name="messageId">The queue's id of the message that the posting comes with.</param>
    /// <param name="posting">The posting.</param>
    /// <param name="deadline">Cancelled when the time is up.</param>
    /// <exception cref="OverdrawnException">The account has less than what goes away.</exception>
    ValueTask PostAsync(string messageId, Posting posting, CancellationToken deadline);
}
