using LambdaKit.Events;
using LambdaKit.Events.CloudFormation;
using LambdaKit.Events.Json;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>What a stack asks of a custom resource.</summary>
/// <typeparam name="TProperties">What its properties are read as.</typeparam>
public sealed class CustomResourceRequest<TProperties>
{
    private readonly PayloadSerializer<TProperties> _serializer;
    private TProperties? _properties;
    private bool _isRead;

    internal CustomResourceRequest(CustomResourceEvent value, PayloadSerializer<TProperties> serializer)
    {
        Event = value;
        PhysicalResourceId = value.PhysicalResourceId;
        _serializer = serializer;
    }

    /// <summary>The request as it came.</summary>
    public CustomResourceEvent Event { get; }

    /// <summary>
    /// What the resource is called; null until it is created. Set it while creating, as soon as the resource is there: if something fails after that, CloudFormation
    /// deletes it under this name.
    /// </summary>
    public string? PhysicalResourceId { get; set; }

    /// <summary>The properties in the template. When the resource is deleted, they are read here for the first time.</summary>
    /// <exception cref="LambdaFunctionException">They can't be read, which for a creation or an update is found before the handler's method runs.</exception>
    public TProperties Properties
    {
        get
        {
            if (!_isRead)
            {
                _properties = Read();
                _isRead = true;
            }

            return _properties!; // Read doesn't return null.
        }
    }

    /// <summary>The properties before an update; the default for other requests, and when they can't be read: an earlier template may have been wrong.</summary>
    public TProperties? OldProperties
    {
        get
        {
            try
            {
                return Event.OldResourceProperties is { IsNull: false } old ? _serializer.Read(old.Utf8) : default;
            }
            catch (EventFormatException)
            {
                return default;
            }
        }
    }

    private TProperties Read()
    {
        var json = Event.ResourceProperties is { IsNull: false } given ? given : JsonValue.Parse("{}"u8);
        try
        {
            return _serializer.Read(json.Utf8);
        }
        catch (EventFormatException exception)
        {
            throw Unreadable($"{exception.Reason}, at '{exception.Path}'", exception);
        }
    }

    private static LambdaFunctionException Unreadable(string reason, Exception exception) => new(
        "UnreadableProperties",
        $"The properties can't be read as '{typeof(TProperties).Name}': {reason}. CloudFormation makes texts of numbers and booleans: let the type read those.",
        exception);
}
