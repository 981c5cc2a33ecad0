using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using LambdaKit.Runtime;

namespace LambdaKit.Parameters;

/// <summary>Values of a test's or of a developer's choice, in place of those that AWS keeps. Goes into <see cref="ParameterOptions.Overrides"/>.</summary>
/// <example><code>new StaticParameters { ["/orders/limit"] = "10", ["orders/db"] = """{"user":"app"}""" }</code></example>
[SuppressMessage("Naming", "CA1710", Justification = "A collection only for its initializer.")]
public sealed class StaticParameters : IParameterSource, IEnumerable<string>
{
    private readonly ConcurrentDictionary<string, ParameterValue> _values = new(StringComparer.Ordinal);

    /// <summary>Sets a value, whatever version of it is asked for. Stores see a new one once theirs is old, or when told to refresh it.</summary>
    /// <param name="name">As the store is asked for it; letter case matters.</param>
    [SuppressMessage("Design", "CA1044", Justification = "Values are had through a store.")]
    public string this[string name]
    {
        set => Add(name, ParameterValue.OfText(value));
    }

    /// <summary>A source that has those values for which an environment variable is set, such as <c>LOCAL_ORDERS_LIMIT</c> for <c>/orders/limit</c>.</summary>
    /// <param name="prefix">Begins the variable's name. The rest is the value's name in capitals, with an underscore for all that is no letter or digit, except at its start.</param>
    public static IParameterSource FromEnvironment(string prefix = "LOCAL_")
    {
        ArgumentNullException.ThrowIfNull(prefix);
        return new EnvironmentParameters(RuntimeEnvironment.OfProcess(), prefix);
    }

    /// <summary>Sets a value, a text or bytes.</summary>
    /// <param name="name">As the store is asked for it; letter case matters.</param>
    /// <param name="value">The value.</param>
    public void Add(string name, ParameterValue value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        _values[name] = value;
    }

    /// <inheritdoc />
    public ValueTask<ParameterValue?> FetchAsync(ParameterRequest request, CancellationToken cancellationToken) => new(_values.GetValueOrDefault(request.Name));

    /// <summary>The names, in no order.</summary>
    public IEnumerator<string> GetEnumerator() => _values.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
