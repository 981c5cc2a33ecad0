namespace LambdaKit.Testing;

/// <summary>What a test says of an EventBridge event beside its detail.</summary>
public sealed class EventBridgeOptions
{
    /// <summary>The identifier; null, the default, for one that depends on the rest.</summary>
    public string? Id { get; init; }

    /// <summary>When it happened; noon of 1 January 2026 by default.</summary>
    public DateTimeOffset Time { get; init; } = Fake.Time;

    /// <summary>What it is about, mostly ARNs; nothing by default.</summary>
    public IReadOnlyList<string> Resources { get; init; } = [];

    /// <summary>The replay of an archive that sends it again; null, the default, for none.</summary>
    public string? ReplayName { get; init; }
}
