using LambdaKit.Events.DynamoDb;

namespace LambdaKit.Testing;

/// <summary>What a test says of a change in a DynamoDB table beside the item.</summary>
public sealed class DynamoDbEventOptions
{
    /// <summary>The table's name; <c>orders</c> by default.</summary>
    public string TableName { get; init; } = "orders";

    /// <summary>The attributes that make the primary key, one or two; empty, the default, for the item's first attribute.</summary>
    public IReadOnlyList<string> KeyNames { get; init; } = [];

    /// <summary>Which images the stream carries; both by default.</summary>
    public DynamoDbStreamViewType ViewType { get; init; } = DynamoDbStreamViewType.NewAndOldImages;

    /// <summary>When the item was changed; noon of 1 January 2026 by default.</summary>
    public DateTimeOffset Time { get; init; } = Fake.Time;
}
