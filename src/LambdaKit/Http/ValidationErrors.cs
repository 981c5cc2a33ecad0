using System.Globalization;
using System.Text.Json;
using LambdaKit.Events.Json;
using LambdaKit.Validation;

namespace LambdaKit.Http;

/// <summary>What is wrong with which part of a request, in order. It is sent to the client.</summary>
public sealed class ValidationErrors
{
    private readonly List<KeyValuePair<string, string>> _errors;
    private readonly JsonNamingPolicy? _policy;
    private readonly ValidationErrors? _parent;
    private readonly string _name = "";
    private readonly int _index = -1;

    /// <summary>No errors, of JSON that names its properties as they are declared.</summary>
    public ValidationErrors()
        : this(policy: null)
    {
    }

    /// <summary>No errors, of JSON that names its properties by a policy; null for as they are declared.</summary>
    internal ValidationErrors(JsonNamingPolicy? policy)
    {
        _errors = [];
        _policy = policy;
    }

    private ValidationErrors(ValidationErrors parent, string name, int index)
    {
        _errors = parent._errors;
        _policy = parent._policy;
        _parent = parent;
        _name = name;
        _index = index;
    }

    /// <summary>How many errors there are, in all parts.</summary>
    public int Count => _errors.Count;

    /// <summary>Adds an error.</summary>
    /// <param name="name">The part as the client knows it, such as <c>quantity</c> or <c>address.city</c>.</param>
    /// <param name="message">What is wrong with it.</param>
    /// <returns>The same errors.</returns>
    public ValidationErrors Add(string name, string message)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(message);
        _errors.Add(new(PathOf(name), message));
        return this;
    }

    /// <summary>The same errors, as a part of the request adds to them: <c>errors.In("address")</c>, to which <c>city</c> is <c>address.city</c>.</summary>
    /// <param name="name">The part as the client knows it; empty for the whole.</param>
    public ValidationErrors In(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(this, name, -1);
    }

    /// <summary>The same errors, as an item of a part adds to them: <c>errors.In("items", 2)</c>, to which <c>sku</c> is <c>items[2].sku</c>.</summary>
    /// <param name="name">The part as the client knows it; empty for the whole.</param>
    /// <param name="index">Which item, from 0.</param>
    public ValidationErrors In(string name, int index)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new(this, name, index);
    }

    /// <summary>The name of a property in the JSON of the request, by the naming policy that its route's <c>JsonTypeInfo</c> has.</summary>
    /// <param name="property">Its name in C#, such as <c>Quantity</c>.</param>
    public string NameOf(string property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return _policy is null ? property : _policy.ConvertName(property);
    }

    /// <summary>Adds an error if something is not as it has to be.</summary>
    /// <param name="isRight">Whether it is.</param>
    /// <param name="name">The part as the client knows it.</param>
    /// <param name="message">What it has to be.</param>
    /// <returns>The same errors.</returns>
    public ValidationErrors Require(bool isRight, string name, string message) => isRight ? this : Add(name, message);

    /// <summary>All of them, in order.</summary>
    internal IReadOnlyList<ValidationError> ToList()
    {
        var errors = new ValidationError[_errors.Count];
        for (var i = 0; i < errors.Length; i++)
            errors[i] = new(_errors[i].Key, _errors[i].Value);
        return errors;
    }

    /// <summary>An object with a list for each name.</summary>
    internal void WriteTo(JsonWriter writer)
    {
        writer.WriteStartObject();
        for (var i = 0; i < _errors.Count; i++)
        {
            if (HasBefore(i))
                continue;

            writer.WriteName(_errors[i].Key);
            writer.WriteStartArray();
            for (var j = i; j < _errors.Count; j++)
            {
                if (_errors[j].Key == _errors[i].Key)
                    writer.WriteString(_errors[j].Value);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private string PathOf(string name)
    {
        if (_parent is null)
            return name;

        var path = _parent.PathOf(_name);
        if (_index >= 0)
            path += $"[{_index.ToString(CultureInfo.InvariantCulture)}]";
        return path.Length == 0 ? name : name.Length == 0 ? path : $"{path}.{name}";
    }

    private bool HasBefore(int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (_errors[i].Key == _errors[index].Key)
                return true;
        }

        return false;
    }
}
