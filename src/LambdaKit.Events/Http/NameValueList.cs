namespace LambdaKit.Events.Http;

/// <summary>Names with values, in order, those that are there several times too.</summary>
internal sealed class NameValueList
{
    // Names and values by turns: arrays of strings need no code of their own from the JIT.
    private string[] _namesAndValues = [];
    private int _length;

    public int Count => _length / 2;

    public KeyValuePair<string, string> this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new(_namesAndValues[index * 2], _namesAndValues[index * 2 + 1]);
        }
    }

    public void Add(string name, string value)
    {
        if (_length == _namesAndValues.Length)
        {
            // Not Array.Resize: a generic method would have to be instantiated on a cold start.
            var longer = new string[_length == 0 ? 8 : _length * 2];
            Array.Copy(_namesAndValues, longer, _length);
            _namesAndValues = longer;
        }

        _namesAndValues[_length] = name;
        _namesAndValues[_length + 1] = value;
        _length += 2;
    }

    /// <summary>The first value of a name; null when there is none.</summary>
    public string? Find(string name)
    {
        for (var i = 0; i < _length; i += 2)
        {
            if (_namesAndValues[i] == name)
                return _namesAndValues[i + 1];
        }

        return null;
    }

    public IReadOnlyList<string> FindAll(string name)
    {
        var count = 0;
        for (var i = 0; i < _length; i += 2)
            count += _namesAndValues[i] == name ? 1 : 0;

        if (count == 0)
            return [];

        var values = new string[count];
        for (var i = _length - 2; i >= 0; i -= 2)
        {
            if (_namesAndValues[i] == name)
                values[--count] = _namesAndValues[i + 1];
        }

        return values;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }
}
