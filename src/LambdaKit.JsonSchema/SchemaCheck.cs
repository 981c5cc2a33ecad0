using LambdaKit.Validation;

namespace LambdaKit.JsonSchema;

/// <summary>One check of one JSON text: what was found, and how deep it goes.</summary>
internal sealed class SchemaCheck
{
    private const int MaxErrors = 100;

    /// <summary>JSON is at most 64 deep; a schema that goes on for longer refers to itself.</summary>
    private const int MaxDepth = 1000;

    private readonly List<ValidationError> _errors = [];
    private int _depth;
    private int _silence;

    public IReadOnlyList<ValidationError> Errors => _errors;

    /// <summary>Whether a schema is only tried, as one of several: what it finds is not to be told.</summary>
    public bool IsSilent => _silence > 0;

    public void BeginTrial() => _silence++;

    public void EndTrial() => _silence--;

    public void Enter(string pointer)
    {
        if (++_depth > MaxDepth)
            throw new JsonSchemaException(pointer, "it refers to itself without end; let each round go deeper into the value");
    }

    public void Leave() => _depth--;

    public void Add(SchemaPath? path, string rule)
    {
        if (_silence == 0 && _errors.Count < MaxErrors)
            _errors.Add(new(SchemaPath.PointerOf(path), $"breaks the rule '{rule}'"));
    }
}
