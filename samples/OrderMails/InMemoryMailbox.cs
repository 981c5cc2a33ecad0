using System.Collections.Concurrent;

namespace OrderMails;

/// <summary>Keeps mail as long as the process lives, instead of sending it. A real function would have SES behind the same interface.</summary>
public sealed class InMemoryMailbox : IMailbox
{
    private readonly ConcurrentQueue<(string Email, string Text)> _sent = new();

    public IReadOnlyCollection<(string Email, string Text)> Sent => _sent;

    public ValueTask SendAsync(string email, string text, CancellationToken deadline)
    {
        _sent.Enqueue((email, text));
        return default;
    }
}
