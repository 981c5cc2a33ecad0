using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events;

namespace LambdaKit.Serialization;

/// <summary>Finds the serializer of a type that brings its own.</summary>
internal static class PayloadSerializers
{
    /// <exception cref="LambdaConfigurationException">The type is no event model and not raw bytes.</exception>
    public static PayloadSerializer<T> OfModel<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] T>()
    {
        if (typeof(T) == typeof(ReadOnlyMemory<byte>))
            return (PayloadSerializer<T>)(object)RawSerializer.Instance;

        if (RuntimeFeature.IsDynamicCodeSupported && FindKnown<T>() is { } known)
            return new ModelSerializer<T>(known);

        try
        {
            // An interface method needs an object, not a finished one: so no constructor runs, and nothing is looked up by name.
            if (!typeof(T).IsValueType && !typeof(T).IsAbstract && RuntimeHelpers.GetUninitializedObject(typeof(T)) is IEventModel<T> model)
                return new ModelSerializer<T>(model.GetSerializer());
        }
        catch (ArgumentException)
        {
            // Strings, arrays and delegates cannot be had like that.
        }

        throw new LambdaConfigurationException(
            $"'{typeof(T).Name}' is not an event model, so its JSON is not known. Pass its JsonTypeInfo to the base constructor, " +
            "such as 'AppJson.Default.Order', or mark the class with [EventModel].");
    }

    /// <summary>Of what a record of a batch holds: a model, a text, or bytes as they are.</summary>
    /// <exception cref="LambdaConfigurationException">The type is none of them.</exception>
    public static PayloadSerializer<T> OfContent<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] T>() =>
        typeof(T) == typeof(string) ? (PayloadSerializer<T>)(object)TextSerializer.Instance : OfModel<T>();

    /// <summary>Of a type of the author's own.</summary>
    public static PayloadSerializer<T> OfType<T>(JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return new TypeInfoSerializer<T>(typeInfo);
    }

    /// <summary>What the model's class made when it was initialized: a millisecond cheaper than the way over an object, which native binaries go.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2059", Justification = "Where the class's initialization was trimmed away, the way over an object is taken.")]
    private static EventSerializer<T>? FindKnown<T>()
    {
        RuntimeHelpers.RunClassConstructor(typeof(T).TypeHandle);
        return EventSerializer<T>.Known;
    }
}
