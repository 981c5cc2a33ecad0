using System.Globalization;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;

namespace LambdaKit.Idempotency.DynamoDb;

/// <summary>Keeps records in a DynamoDB table, where Powertools for AWS Lambda can read them. Each step is one conditional write.</summary>
/// <remarks>The function needs <c>dynamodb:PutItem</c>, <c>dynamodb:UpdateItem</c>, <c>dynamodb:DeleteItem</c> and <c>dynamodb:GetItem</c> for the table.</remarks>
public sealed class DynamoDbIdempotencyStore : IIdempotencyStore
{
    private const string CanBegin =
        "attribute_not_exists(#id) OR #expiry < :now OR (attribute_exists(#in_progress_expiry) AND #in_progress_expiry < :now_ms AND #status = :inprogress)";

    private const string IsOwned = "#owner = :owner";

    private readonly IAmazonDynamoDB _client;
    private readonly DynamoDbIdempotencyOptions _options;
    private readonly IdempotencyRecordLayout _layout;
    private readonly Dictionary<string, string> _namesToBegin;
    private readonly Dictionary<string, string> _namesToComplete;
    private readonly Dictionary<string, string> _namesToDelete;

    /// <summary>A store in a table.</summary>
    /// <param name="client">How to reach it; not disposed. It repeats calls by its own rules too.</param>
    /// <param name="options">Which table.</param>
    /// <exception cref="LambdaConfigurationException">The options can't work.</exception>
    public DynamoDbIdempotencyStore(IAmazonDynamoDB client, DynamoDbIdempotencyOptions options)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(options);
        Check(options);
        _client = client;
        _options = options;
        _layout = options.Layout;
        _namesToBegin = new(StringComparer.Ordinal)
        {
            ["#id"] = options.KeyAttribute,
            ["#expiry"] = _layout.Expiration,
            ["#in_progress_expiry"] = _layout.InProgressExpiration,
            ["#status"] = _layout.Status,
        };
        _namesToComplete = new(StringComparer.Ordinal)
        {
            ["#status"] = _layout.Status,
            ["#expiry"] = _layout.Expiration,
            ["#response_data"] = _layout.Data,
            ["#owner"] = _layout.Owner,
        };
        _namesToDelete = new(StringComparer.Ordinal) { ["#owner"] = _layout.Owner };
    }

    /// <summary>DynamoDB's limit of an item, 400 KiB. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html</summary>
    public int MaxRecordBytes => 400 * 1024;

    /// <inheritdoc/>
    public async ValueTask<IdempotencyRecord?> TryBeginAsync(IdempotencyRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        const int MaxAttempts = 3;
        for (var attempt = 1; ; attempt++)
        {
            var request = new PutItemRequest
            {
                TableName = _options.TableName,
                Item = ItemOf(record),
                ConditionExpression = CanBegin,
                ExpressionAttributeNames = _namesToBegin,
                ExpressionAttributeValues = new(StringComparer.Ordinal)
                {
                    [":now"] = Number(now.ToUnixTimeSeconds()),
                    [":now_ms"] = Number(now.ToUnixTimeMilliseconds()),
                    [":inprogress"] = new(IdempotencyRecordLayout.NameOf(IdempotencyStatus.InProgress)),
                },
                ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.ALL_OLD,
            };
            try
            {
                await _client.PutItemAsync(request, cancellationToken).ConfigureAwait(false);
                return null;
            }
            catch (ConditionalCheckFailedException exception)
            {
                // What stood in the way comes with the refusal; not every server that speaks DynamoDB's language sends it.
                var item = exception.Item is { Count: > 0 } old ? old : await FindAsync(record.Key, cancellationToken).ConfigureAwait(false);
                if (item is not null)
                    return RecordOf(record.Key, item);

                if (attempt == MaxAttempts)
                    throw;
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TryCompleteAsync(IdempotencyRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        var request = new UpdateItemRequest
        {
            TableName = _options.TableName,
            Key = KeyOf(record.Key),
            UpdateExpression = "SET #response_data = :response_data, #expiry = :expiry, #status = :status",
            ConditionExpression = IsOwned,
            ExpressionAttributeNames = _namesToComplete,
            ExpressionAttributeValues = new(StringComparer.Ordinal)
            {
                [":response_data"] = new(record.Data ?? "null"),
                [":expiry"] = Number(IdempotencyRecordLayout.ToSeconds(record.ExpiresAt)),
                [":status"] = new(IdempotencyRecordLayout.NameOf(record.Status)),
                [":owner"] = new(record.Owner ?? ""),
            },
        };
        try
        {
            await _client.UpdateItemAsync(request, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (ConditionalCheckFailedException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TryDeleteAsync(string key, string owner, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(owner);
        var request = new DeleteItemRequest
        {
            TableName = _options.TableName,
            Key = KeyOf(key),
            ConditionExpression = IsOwned,
            ExpressionAttributeNames = _namesToDelete,
            ExpressionAttributeValues = new(StringComparer.Ordinal) { [":owner"] = new(owner) },
        };
        try
        {
            await _client.DeleteItemAsync(request, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (ConditionalCheckFailedException)
        {
            return false;
        }
    }

    private static void Check(DynamoDbIdempotencyOptions options)
    {
        if (string.IsNullOrEmpty(options.TableName) || string.IsNullOrEmpty(options.KeyAttribute) || options.SortKeyAttribute is { Length: 0 })
            throw new LambdaConfigurationException("A name of the table for idempotency records is empty; give it the table's name, and its key attributes as the table has them.");

        if (options.SortKeyAttribute is null != options.PartitionKey is null or { Length: 0 })
        {
            throw new LambdaConfigurationException(
                "SortKeyAttribute and PartitionKey of the idempotency table go together: with a sort key all records share one partition key, such as 'idempotency#' and the function's name.");
        }
    }

    private static AttributeValue Number(long value) => new() { N = value.ToString(CultureInfo.InvariantCulture) };

    private static string? TextOf(Dictionary<string, AttributeValue> item, string name) => item.TryGetValue(name, out var value) ? value.S : null;

    private static long? NumberOf(Dictionary<string, AttributeValue> item, string name) =>
        item.TryGetValue(name, out var value) && decimal.TryParse(value.N, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? (long)number : null;

    private async ValueTask<Dictionary<string, AttributeValue>?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var request = new GetItemRequest { TableName = _options.TableName, Key = KeyOf(key), ConsistentRead = true };
        var response = await _client.GetItemAsync(request, cancellationToken).ConfigureAwait(false);
        return response.Item is { Count: > 0 } item ? item : null;
    }

    private Dictionary<string, AttributeValue> KeyOf(string key) => _options.SortKeyAttribute is { } sortKey
        ? new(StringComparer.Ordinal) { [_options.KeyAttribute] = new(_options.PartitionKey), [sortKey] = new(key) }
        : new(StringComparer.Ordinal) { [_options.KeyAttribute] = new(key) };

    private Dictionary<string, AttributeValue> ItemOf(IdempotencyRecord record)
    {
        var item = KeyOf(record.Key);
        item[_layout.Status] = new(IdempotencyRecordLayout.NameOf(record.Status));
        item[_layout.Expiration] = Number(IdempotencyRecordLayout.ToSeconds(record.ExpiresAt));
        if (record.InProgressExpiresAt is { } inProgress)
            item[_layout.InProgressExpiration] = Number(inProgress.ToUnixTimeMilliseconds());
        if (record.Owner is not null)
            item[_layout.Owner] = new(record.Owner);
        if (record.Validation is not null)
            item[_layout.Validation] = new(record.Validation);
        if (record.Data is not null)
            item[_layout.Data] = new(record.Data);
        return item;
    }

    private IdempotencyRecord RecordOf(string key, Dictionary<string, AttributeValue> item)
    {
        if (NumberOf(item, _layout.Expiration) is not { } expiration)
        {
            throw new IdempotencyStoreException(
                $"An item of the table '{_options.TableName}' is no idempotency record: it has no '{_layout.Expiration}'. Use a table for such records alone, or name its attributes in Layout.");
        }

        return new()
        {
            Key = key,
            Status = IdempotencyRecordLayout.StatusOf(TextOf(item, _layout.Status)),
            ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(expiration),
            InProgressExpiresAt = NumberOf(item, _layout.InProgressExpiration) is { } inProgress ? DateTimeOffset.FromUnixTimeMilliseconds(inProgress) : null,
            Owner = TextOf(item, _layout.Owner),
            Validation = TextOf(item, _layout.Validation),
            Data = TextOf(item, _layout.Data),
        };
    }
}
