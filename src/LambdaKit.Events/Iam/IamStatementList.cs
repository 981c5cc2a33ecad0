using System.Collections;
using System.Runtime.CompilerServices;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Iam;

/// <summary>The statements of a policy, which a policy with a single one may hold without a list around it. The default is empty.</summary>
/// <remarks>What was read is written back in the shape it had; what is given in code is a list: <c>[statement]</c>.</remarks>
[CollectionBuilder(typeof(IamStatementList), nameof(Create))]
public sealed class IamStatementList : IReadOnlyList<IamPolicyStatement>, IJsonReadable<IamStatementList>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "[{}]";

    private readonly IReadOnlyList<IamPolicyStatement> _statements;
    private readonly bool _isSingle;

    /// <summary>No statements.</summary>
    public IamStatementList()
        : this([], isSingle: false)
    {
    }

    private IamStatementList(IReadOnlyList<IamPolicyStatement> statements, bool isSingle)
    {
        _statements = statements;
        _isSingle = isSingle;
    }

    /// <summary>How many there are.</summary>
    public int Count => _statements.Count;

    /// <inheritdoc/>
    public IamPolicyStatement this[int index] => _statements[index];

    /// <summary>A list of those statements: what a collection expression calls.</summary>
    public static IamStatementList Create(ReadOnlySpan<IamPolicyStatement> statements) => new(statements.ToArray(), isSingle: false);

    /// <inheritdoc/>
    public static IamStatementList ReadFrom(ref JsonReader reader)
    {
        if (reader.PeekKind() == JsonKind.Object)
            return new([IamPolicyStatement.ReadFrom(ref reader)], isSingle: true);

        var statements = new List<IamPolicyStatement>();
        reader.ReadStartArray();
        while (reader.ReadNextElement())
            statements.Add(IamPolicyStatement.ReadFrom(ref reader));

        return new(statements, isSingle: false);
    }

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_isSingle)
        {
            _statements[0].WriteTo(writer);
            return;
        }

        writer.WriteStartArray();
        foreach (var statement in _statements)
            statement.WriteTo(writer);

        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public IEnumerator<IamPolicyStatement> GetEnumerator() => _statements.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
