namespace AccountLedger;

/// <summary>An account has less than what is to go away.</summary>
public sealed class OverdrawnException(string account) : Exception($"The account '{account}' has less than what is to go away; it waits for a deposit.")
{
    public string Account { get; } = account;
}
