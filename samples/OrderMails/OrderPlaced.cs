namespace OrderMails;

/// <summary>A customer has placed an order: the detail of an event.</summary>
public sealed record OrderPlaced(string OrderId, string Email, decimal Total);
