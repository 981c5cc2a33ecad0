using System.Text;
using LambdaKit.Events;
using LambdaKit.Events.Json;

namespace LambdaKit.Idempotency;

/// <summary>How records are spelled in a store: the names of their parts, and the record as a JSON object. By default as Powertools for AWS Lambda has them, and <c>owner</c>.</summary>
public sealed class IdempotencyRecordLayout
{
    private const string InProgress = "INPROGRESS";
    private const string Completed = "COMPLETED";
    private const string Failed = "FAILED";

    /// <summary>The default names.</summary>
    public static IdempotencyRecordLayout Default { get; } = new();

    /// <summary>The name of the status: <c>status</c>.</summary>
    public string Status { get; init; } = "status";

    /// <summary>The name of the time when the record ends, in seconds since 1970: <c>expiration</c>.</summary>
    public string Expiration { get; init; } = "expiration";

    /// <summary>The name of the time when an attempt under way may be taken over from, in milliseconds since 1970: <c>in_progress_expiration</c>.</summary>
    public string InProgressExpiration { get; init; } = "in_progress_expiration";

    /// <summary>The name of the answer: <c>data</c>.</summary>
    public string Data { get; init; } = "data";

    /// <summary>The name of the hash that is compared: <c>validation</c>.</summary>
    public string Validation { get; init; } = "validation";

    /// <summary>The name of the owner, which Powertools doesn't know: <c>owner</c>.</summary>
    public string Owner { get; init; } = "owner";

    /// <summary>The status as a store spells it.</summary>
    public static string NameOf(IdempotencyStatus status) => status switch
    {
        IdempotencyStatus.InProgress => InProgress,
        IdempotencyStatus.Completed => Completed,
        IdempotencyStatus.Failed => Failed,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "There is no such status."),
    };

    /// <summary>The status of this name.</summary>
    /// <exception cref="IdempotencyStoreException">There is none.</exception>
    public static IdempotencyStatus StatusOf(string? name) => name switch
    {
        InProgress => IdempotencyStatus.InProgress,
        Completed => IdempotencyStatus.Completed,
        Failed => IdempotencyStatus.Failed,
        _ => throw new IdempotencyStoreException("An idempotency record has a status that is none of INPROGRESS, COMPLETED and FAILED. Use a table, or a key prefix, for such records alone."),
    };

    /// <summary>A time in whole seconds since 1970, the next one when it lies between two: a record never ends before its time.</summary>
    public static long ToSeconds(DateTimeOffset time) => (time.ToUnixTimeMilliseconds() + 999) / 1000;

    /// <summary>The record as a JSON object, without its key.</summary>
    public string ToJson(IdempotencyRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var writer = new JsonWriter();
        writer.WriteStartObject();
        writer.WriteName(Status);
        writer.WriteString(NameOf(record.Status));
        writer.WriteName(Expiration);
        writer.WriteNumber(ToSeconds(record.ExpiresAt));
        if (record.InProgressExpiresAt is { } inProgress)
        {
            writer.WriteName(InProgressExpiration);
            writer.WriteNumber(inProgress.ToUnixTimeMilliseconds());
        }

        WriteText(writer, Owner, record.Owner);
        WriteText(writer, Validation, record.Validation);
        WriteText(writer, Data, record.Data);
        writer.WriteEndObject();
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }

    /// <summary>A record that was written as a JSON object.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="json">The object; what it has beside the parts of a record is passed over.</param>
    /// <exception cref="IdempotencyStoreException">It is no record.</exception>
    public IdempotencyRecord FromJson(string key, string json)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            var value = JsonValue.Parse(json);
            return new()
            {
                Key = key,
                Status = StatusOf(value[Status].GetString()),
                ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(value[Expiration].GetInt64() ?? throw NoRecord()),
                InProgressExpiresAt = value[InProgressExpiration].GetInt64() is { } inProgress ? DateTimeOffset.FromUnixTimeMilliseconds(inProgress) : null,
                Owner = value[Owner].GetString(),
                Validation = value[Validation].GetString(),
                Data = value[Data].GetString(),
            };
        }
        catch (Exception exception) when (exception is EventFormatException or ArgumentOutOfRangeException)
        {
            throw NoRecord(exception);
        }
    }

    private static IdempotencyStoreException NoRecord(Exception? exception = null) =>
        new("What the store holds under the key of an idempotency record is none. Use a key prefix for such records alone, or remove it.", exception);

    private static void WriteText(JsonWriter writer, string name, string? text)
    {
        if (text is null)
            return;

        writer.WriteName(name);
        writer.WriteString(text);
    }
}
