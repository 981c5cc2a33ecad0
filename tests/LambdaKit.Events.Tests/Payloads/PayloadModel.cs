using System.Reflection;
using LambdaKit.EventConformance.Sources;

namespace LambdaKit.Events.Tests.Payloads;

/// <summary>A model that is a whole payload: found by its attribute, or named in the table of sources.</summary>
/// <param name="Model">Reads and writes it.</param>
/// <param name="Sample">The document with which a function rehearses it; empty when it has none.</param>
internal sealed record PayloadModel(SampleModel Model, byte[] Sample)
{
    private static readonly MethodInfo Maker = typeof(PayloadModel).GetMethod(nameof(Make), BindingFlags.NonPublic | BindingFlags.Static)!; // not null: below

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PayloadModel> All { get; } =
    [
        .. typeof(EventModelAttribute).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<EventModelAttribute>() is { IsPayload: true } && !type.IsGenericTypeDefinition)
            .Concat(SourceTable.All.SelectMany(source => source.Events.Concat(source.Responses)).Select(model => model.Type))
            .Distinct()
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (PayloadModel)Maker.MakeGenericMethod(type).Invoke(null, null)!), // not null: it returns one
    ];

    public string Name => Model.Name;

    /// <summary>An array where the payload is a list of models, else an object.</summary>
    public bool IsList => !Model.Type.IsDefined(typeof(EventModelAttribute));

    /// <summary>The document, written again.</summary>
    public byte[] RoundTrip(ReadOnlySpan<byte> json) => Model.Write(Model.Read(json));

    public override string ToString() => Name;

    private static PayloadModel Make<T>()
        where T : notnull
    {
        var serializer = (EventSerializer<T>)typeof(T).GetProperty("Serializer", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!; // every model has one
        return new PayloadModel(SampleModel.Of(serializer), serializer.Sample.ToArray());
    }
}
