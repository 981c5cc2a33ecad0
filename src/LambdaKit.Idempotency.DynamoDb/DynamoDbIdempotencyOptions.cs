namespace LambdaKit.Idempotency.DynamoDb;

/// <summary>Which table keeps the records, and how they lie in it. The defaults are those of Powertools for AWS Lambda.</summary>
public sealed class DynamoDbIdempotencyOptions
{
    /// <summary>The table's name or ARN.</summary>
    public required string TableName { get; init; }

    /// <summary>The table's partition key, a string; <c>id</c> by default.</summary>
    public string KeyAttribute { get; init; } = "id";

    /// <summary>The table's sort key, a string; null, the default, for a table without one. When set, it holds the record's key, and the partition key holds <see cref="PartitionKey"/>.</summary>
    public string? SortKeyAttribute { get; init; }

    /// <summary>What the partition key of all records is, in a table with a sort key; Powertools has <c>idempotency#</c> and the function's name. Null, the default, without a sort key.</summary>
    public string? PartitionKey { get; init; }

    /// <summary>The names of the other attributes. Switch on the table's TTL for that of the expiration.</summary>
    public IdempotencyRecordLayout Layout { get; init; } = IdempotencyRecordLayout.Default;
}
