using LambdaKit.Events.AppSync;

namespace LambdaKit.Handlers.AppSync;

/// <summary>Fields by type and name, each with something that resolves it.</summary>
/// <typeparam name="TResolve">What resolves a field.</typeparam>
internal sealed class AppSyncFields<TResolve>
    where TResolve : class
{
    private readonly Dictionary<(string? Type, string? Field), TResolve> _fields = [];

    public int Count => _fields.Count;

    /// <exception cref="LambdaConfigurationException">There is such a field already.</exception>
    public void Add(string type, string field, TResolve resolve)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        ArgumentException.ThrowIfNullOrEmpty(field);
        if (!_fields.TryAdd((type, field), resolve))
            throw Twice(type, field);
    }

    /// <summary>Makes sure that there is no such field.</summary>
    /// <exception cref="LambdaConfigurationException">There is one.</exception>
    public void Reserve(string type, string field)
    {
        if (_fields.ContainsKey((type, field)))
            throw Twice(type, field);
    }

    public TResolve? Find(AppSyncResolverRequest request) => _fields.GetValueOrDefault((request.TypeName, request.FieldName));

    private static LambdaConfigurationException Twice(string type, string field) =>
        new($"There are two routes for the field '{type}.{field}', so one would never run. Map each field once.");
}
