namespace LambdaKit.Idempotency.Tests.Interleavings;

/// <summary>Walks all sequences of choices, depth first: each walk makes the choices of the one before, but for the last that has another way left.</summary>
internal sealed class Choices
{
    private readonly List<(int Chosen, int Count)> _path = [];
    private int _position;

    /// <summary>Chooses one of several ways, from 0.</summary>
    public int Choose(int count)
    {
        if (_position == _path.Count)
            _path.Add((0, count));

        Assert.Equal(count, _path[_position].Count); // Otherwise a walk isn't repeatable, and some are missed.
        return _path[_position++].Chosen;
    }

    /// <summary>Goes on to the next walk; false when all have been made.</summary>
    public bool Next()
    {
        _position = 0;
        while (_path.Count > 0 && _path[^1].Chosen + 1 == _path[^1].Count)
            _path.RemoveAt(_path.Count - 1);
        if (_path.Count == 0)
            return false;

        _path[^1] = (_path[^1].Chosen + 1, _path[^1].Count);
        return true;
    }

    public override string ToString() => string.Join(',', _path.Select(choice => choice.Chosen));
}
