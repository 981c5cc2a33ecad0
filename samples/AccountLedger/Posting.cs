namespace AccountLedger;

/// <summary>Money that goes to an account, or away from it: the body of a message.</summary>
/// <param name="Account">Whose money it is; the message group, too.</param>
/// <param name="Amount">In the account's currency; negative for what goes away.</param>
public sealed record Posting(string Account, decimal Amount);
