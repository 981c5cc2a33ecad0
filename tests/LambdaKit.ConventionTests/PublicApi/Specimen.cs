using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace LambdaKit.ConventionTests.PublicApi;

/// <summary>One of everything that an API listing has to tell.</summary>
public abstract class Specimen<T> : IDisposable
    where T : class, new()
{
    public const int Limit = 5;
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);
    private readonly int _number;

    [SetsRequiredMembers]
    protected Specimen(T value, string? name = null)
    {
        Value = value;
        Name = name;
        _number = 1;
    }

    public event EventHandler? Changed;

    public string? Name { get; init; }

    [JsonPropertyName("value")]
    public required T Value { get; init; }

    public int Count { get; protected set; }

    public abstract IReadOnlyList<string?> Items { get; }

    internal string Hidden => "";

    public static Specimen<T> operator +(Specimen<T> left, Specimen<T> right) => left.Name is null ? right : left;

    public static implicit operator string(Specimen<T> value) => value.Name ?? "";

    public bool TryFind<TKey>(in TKey key, out T? value, params string[] path)
        where TKey : struct
    {
        value = null;
        return key.Equals(path);
    }

    public void Dispose()
    {
        Changed?.Invoke(this, EventArgs.Empty);
        GC.SuppressFinalize(this);
    }

    protected virtual ref readonly int Peek(ReadOnlySpan<byte> bytes, int? count = 3) => ref _number;
}
