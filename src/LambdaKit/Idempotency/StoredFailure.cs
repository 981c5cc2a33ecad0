using LambdaKit.Batches;
using LambdaKit.Events;
using LambdaKit.Events.Json;

namespace LambdaKit.Idempotency;

/// <summary>A failure that is kept, as JSON: its type and its message, as the caller has seen them.</summary>
internal sealed record StoredFailure(string Type, string Message)
{
    /// <summary>Whether it was that of a record for which another try is of no use.</summary>
    public bool IsPermanentFailure => Type == nameof(PermanentFailureException);

    public static StoredFailure Of(Exception exception) => new(exception is ILambdaError error ? error.ErrorType : exception.GetType().Name, exception.Message);

    public static StoredFailure Parse(byte[] json)
    {
        try
        {
            var value = JsonValue.Parse(json);
            return new(value["errorType"].GetString() is { Length: > 0 } type ? type : nameof(Exception), value["errorMessage"].GetString() ?? "");
        }
        catch (EventFormatException exception)
        {
            throw new IdempotencyStoreException("The failure that an idempotency record holds cannot be read: it was changed.", exception);
        }
    }

    public byte[] ToJson()
    {
        using var writer = new JsonWriter();
        writer.WriteStartObject();
        writer.WriteName("errorType");
        writer.WriteString(Type);
        writer.WriteName("errorMessage");
        writer.WriteString(Message);
        writer.WriteEndObject();
        return writer.WrittenSpan.ToArray();
    }

    /// <summary>What the first attempt threw, as far as its caller could see it.</summary>
    public Exception ToException() => IsPermanentFailure ? new PermanentFailureException(Message) : new LambdaFunctionException(Type, Message);
}
