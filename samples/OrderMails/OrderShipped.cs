namespace OrderMails;

/// <summary>An order has left the warehouse: the detail of an event.</summary>
public sealed record OrderShipped(string OrderId, string Email, string Carrier);
