namespace LambdaKit.Idempotency;

/// <summary>The records of operations that have ended, most recently used first, up to a number of them.</summary>
internal sealed class RecordCache(int capacity)
{
    private readonly Dictionary<string, LinkedListNode<IdempotencyRecord>> _nodes = new(StringComparer.Ordinal);
    private readonly LinkedList<IdempotencyRecord> _order = [];

    public IdempotencyRecord? Find(string key, DateTimeOffset now)
    {
        lock (_nodes)
        {
            if (!_nodes.TryGetValue(key, out var node))
                return null;

            _order.Remove(node);
            if (node.Value.ExpiresAt < now)
            {
                _nodes.Remove(key);
                return null;
            }

            _order.AddFirst(node);
            return node.Value;
        }
    }

    public void Keep(IdempotencyRecord record)
    {
        lock (_nodes)
        {
            if (_nodes.TryGetValue(record.Key, out var old))
            {
                _order.Remove(old);
            }
            else if (_nodes.Count == capacity && _order.Last is { } last)
            {
                _order.Remove(last);
                _nodes.Remove(last.Value.Key);
            }

            _nodes[record.Key] = _order.AddFirst(record);
        }
    }
}
