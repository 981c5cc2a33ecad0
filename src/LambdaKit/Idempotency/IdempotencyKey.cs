using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Json;

namespace LambdaKit.Idempotency;

/// <summary>Says what makes two events the same. What it selects is hashed, in a spelling that leaves order, white space and the spelling of numbers aside.</summary>
public abstract class IdempotencyKey
{
    private IdempotencyKey()
    {
    }

    /// <summary>A text of the event: an order's number, a header with a key.</summary>
    /// <typeparam name="TEvent">What the handler takes; for records of a batch, the record as its source sent it, such as <c>SqsMessage</c>; of a packed one, the part.</typeparam>
    /// <param name="select">Null or an empty text means that the event has no key.</param>
    public static IdempotencyKey From<TEvent>(Func<TEvent, string?> select)
    {
        ArgumentNullException.ThrowIfNull(select);
        return new Selected<TEvent>(value => select(value) is { Length: > 0 } text ? CanonicalJson.HashOf(text) : null);
    }

    /// <summary>Several texts of the event together: a tenant's name and an order's number.</summary>
    /// <typeparam name="TEvent">As for <see cref="From{TEvent}(Func{TEvent, string})"/>.</typeparam>
    /// <param name="select">A list that is null or empty, or has a null or an empty text in it, means that the event has no key.</param>
    public static IdempotencyKey From<TEvent>(Func<TEvent, IReadOnlyList<string?>?> select)
    {
        ArgumentNullException.ThrowIfNull(select);
        return new Selected<TEvent>(value => select(value) is { Count: > 0 } texts && IsWhole(texts) ? CanonicalJson.HashOf(texts) : null);
    }

    /// <summary>A part of the event that is JSON already.</summary>
    /// <typeparam name="TEvent">As for <see cref="From{TEvent}(Func{TEvent, string})"/>.</typeparam>
    /// <param name="select"><c>null</c> means that the event has no key.</param>
    public static IdempotencyKey From<TEvent>(Func<TEvent, JsonValue> select)
    {
        ArgumentNullException.ThrowIfNull(select);
        return new Selected<TEvent>(value => select(value) is { IsNull: false } json ? CanonicalJson.HashOf(json.Utf8.Span) : null);
    }

    /// <summary>Any part of the event, by its JSON.</summary>
    /// <typeparam name="TEvent">As for <see cref="From{TEvent}(Func{TEvent, string})"/>.</typeparam>
    /// <typeparam name="TKey">What is selected.</typeparam>
    /// <param name="select">Null means that the event has no key.</param>
    /// <param name="keyType">Such as <c>AppJson.Default.OrderKey</c>.</param>
    public static IdempotencyKey From<TEvent, TKey>(Func<TEvent, TKey?> select, JsonTypeInfo<TKey> keyType)
    {
        ArgumentNullException.ThrowIfNull(select);
        ArgumentNullException.ThrowIfNull(keyType);
        return new Selected<TEvent>(value => select(value) is { } key ? CanonicalJson.HashOf(JsonSerializer.SerializeToUtf8Bytes(key, keyType)) : null);
    }

    /// <summary>The hash of what is selected; null when there is nothing.</summary>
    /// <exception cref="LambdaConfigurationException">The event is not of the type that the key is selected from.</exception>
    internal abstract string? HashOf(object? value);

    private static bool IsWhole(IReadOnlyList<string?> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (string.IsNullOrEmpty(texts[i]))
                return false;
        }

        return true;
    }

    private sealed class Selected<TEvent>(Func<TEvent, string?> hash) : IdempotencyKey
    {
        internal override string? HashOf(object? value) => value switch
        {
            TEvent typed => hash(typed),
            null => null,
            _ => throw new LambdaConfigurationException(
                $"The idempotency key is selected from a '{typeof(TEvent).Name}', but what is handled is a '{value.GetType().Name}'. Select it from that type."),
        };
    }
}
