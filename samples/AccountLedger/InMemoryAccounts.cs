using System.Collections.Concurrent;

namespace AccountLedger;

/// <summary>Keeps balances as long as the process lives. A real function would have a table, and write balance and message id in one transaction.</summary>
public sealed class InMemoryAccounts : IAccounts
{
    private readonly ConcurrentDictionary<string, decimal> _balances = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _posted = new(StringComparer.Ordinal);

    public decimal BalanceOf(string account) => _balances.GetValueOrDefault(account);

    public ValueTask PostAsync(string messageId, Posting posting, CancellationToken deadline)
    {
        if (_posted.ContainsKey(messageId))
            return default;

        // The postings of one account come one after another, so nobody writes the balance between these lines.
        var balance = BalanceOf(posting.Account) + posting.Amount;
        if (balance < 0)
            throw new OverdrawnException(posting.Account);

        _balances[posting.Account] = balance;
        _posted[messageId] = true;
        return default;
    }
}
