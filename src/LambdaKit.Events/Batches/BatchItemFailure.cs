using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Batches;

/// <summary>A record of a batch that is handed back for retry.</summary>
/// <remarks>Lambda takes a blank identifier as the failure of the whole batch, so there is none.</remarks>
public sealed class BatchItemFailure : IJsonReadable<BatchItemFailure>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "{\"itemIdentifier\":\"x\"}";

    private readonly UnknownFields _unknownFields;

    /// <summary>A failure to be named by its initializer.</summary>
    public BatchItemFailure()
    {
    }

    /// <summary>The failure of a record.</summary>
    /// <param name="itemIdentifier">The message id of an SQS message, the sequence number of a stream record.</param>
    /// <exception cref="ArgumentException">It is null, empty or white space.</exception>
    [SetsRequiredMembers]
    public BatchItemFailure(string itemIdentifier) => ItemIdentifier = itemIdentifier;

    [SetsRequiredMembers]
    private BatchItemFailure(string itemIdentifier, UnknownFields unknownFields)
        : this(itemIdentifier) => _unknownFields = unknownFields;

    /// <summary>The message id of an SQS message, the sequence number of a stream record; never blank.</summary>
    /// <exception cref="ArgumentException">It is null, empty or white space.</exception>
    [JsonPropertyName("itemIdentifier")]
    public required string ItemIdentifier
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException(
                "The identifier of a batch item failure is blank, which Lambda takes as the failure of the whole batch; give the record's own.", nameof(value))
            : value;
    }

    /// <summary>Fields that were in the JSON, but that no property models; written back as they were.</summary>
    public UnknownFields UnknownFields => _unknownFields;

    /// <inheritdoc/>
    /// <exception cref="EventFormatException">There is no identifier, or a blank one.</exception>
    public static BatchItemFailure ReadFrom(ref JsonReader reader)
    {
        string? identifier = null;
        var isNamed = false;
        var unknown = default(UnknownFields);
        reader.ReadStartObject();
        while (reader.ReadName(out var name))
        {
            if (!name.SequenceEqual("itemIdentifier"u8))
            {
                unknown = unknown.Keep(name, ref reader);
                continue;
            }

            if (isNamed)
                throw reader.Error("a batch item failure with two identifiers");
            isNamed = true;
            if (!reader.TryReadNull())
                identifier = reader.ReadString();
        }

        return string.IsNullOrWhiteSpace(identifier)
            ? throw reader.Error("a batch item failure without an identifier, which Lambda takes as the failure of the whole batch")
            : new BatchItemFailure(identifier, unknown);
    }

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WritePreparedName("\"itemIdentifier\":"u8);
        writer.WriteString(ItemIdentifier);
        _unknownFields.WriteTo(writer);
        writer.WriteEndObject();
    }
}
