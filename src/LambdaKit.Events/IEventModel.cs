namespace LambdaKit.Events;

/// <summary>What the generator implements on every class that carries <see cref="EventModelAttribute"/>.</summary>
/// <typeparam name="TSelf">The class itself.</typeparam>
public interface IEventModel<TSelf>
{
    /// <summary>Fields that were in the JSON, but that no property models; written back as they were.</summary>
    UnknownFields UnknownFields { get; }

    /// <summary>Reads and writes the class; the same object for every instance, which may even be uninitialized.</summary>
    EventSerializer<TSelf> GetSerializer();
}
