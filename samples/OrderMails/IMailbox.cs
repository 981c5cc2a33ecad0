namespace OrderMails;

/// <summary>What sends mail.</summary>
public interface IMailbox
{
    ValueTask SendAsync(string email, string text, CancellationToken deadline);
}
