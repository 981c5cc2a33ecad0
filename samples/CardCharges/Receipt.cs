namespace CardCharges;

/// <summary>What was charged: the task's output.</summary>
public sealed record Receipt(string OrderId, string Number, decimal Amount);
