using System.Collections;

namespace LambdaKit.Logging;

/// <summary>Names and values of one entry, read once from its state; used again for the next entry.</summary>
internal sealed class LogParameters : IReadOnlyList<KeyValuePair<string, object?>>
{
    private const int Max = 256;

    private KeyValuePair<string, object?>[] _pairs = new KeyValuePair<string, object?>[8];

    public int Count { get; private set; }

    /// <summary>The message with names in braces; null when the state has none.</summary>
    public string? Template { get; private set; }

    public KeyValuePair<string, object?> this[int index] => _pairs[index];

    public void Read(object? state)
    {
        Clear();
        try
        {
            switch (state)
            {
                case null or string:
                    break;
                case IReadOnlyList<KeyValuePair<string, object?>> list:
                    for (var i = 0; i < list.Count && Count < Max; i++)
                        Add(list[i]);
                    break;
                case IEnumerable<KeyValuePair<string, object?>> pairs:
                    foreach (var pair in pairs)
                    {
                        if (Count == Max)
                            break;
                        Add(pair);
                    }
                    break;
                case IDictionary dictionary:
                    foreach (DictionaryEntry pair in dictionary)
                    {
                        if (Count == Max)
                            break;
                        Add(new(JsonValues.TextOf(pair.Key), pair.Value));
                    }
                    break;
                case KeyValuePair<string, object?> pair:
                    Add(pair);
                    break;
                case ValueTuple<string, object?> pair:
                    Add(new(pair.Item1, pair.Item2));
                    break;
            }
        }
        catch (Exception)
        {
            // Somebody changes the state while it is read. What was read until now counts.
        }
    }

    public void Clear()
    {
        Array.Clear(_pairs, 0, Count);
        Count = 0;
        Template = null;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return _pairs[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(KeyValuePair<string, object?> pair)
    {
        if (pair.Key is null)
            return;
        if (pair.Key == LogEntry.TemplateName)
        {
            Template = pair.Value as string;
            return;
        }
        if (Count == _pairs.Length)
            Array.Resize(ref _pairs, 2 * Count);
        _pairs[Count++] = pair;
    }
}
