using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
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
}
