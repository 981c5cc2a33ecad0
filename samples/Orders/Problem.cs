namespace Orders;

/// <summary>The body of an answer that is not the one hoped for.</summary>
public sealed record Problem(string Title);
