using System.Text;

using Microsoft.CodeAnalysis;

namespace LambdaKit.Generators.Generation;

/// <summary>Makes a document of a model's shape that uses every kind of its code once: each model that it is made of appears once.</summary>
internal sealed class SampleWriter
{
    /// <summary>A constant with which a type with JSON code of its own says what it looks like.</summary>
    private const string SampleConstant = "SampleJson";

    /// <summary>Strings as events hold them: the first ones take the ways through escapes, and through texts of more than a few letters.</summary>
    private static readonly string[] Strings = ["\"{ \\\"a longer text\\\": \\\"with escapes\\\" }\"", "\"plain text\"", "\"x\""];

    private readonly Compilation _compilation;
    private readonly HashSet<ITypeSymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly StringBuilder _json = new();
    private int _stringCount;
    private int _booleanCount;

    private SampleWriter(Compilation compilation) => _compilation = compilation;

    public static string Write(INamedTypeSymbol model, Compilation compilation)
    {
        var writer = new SampleWriter(compilation);
        writer._seen.Add(model);
        writer.WriteModel(model);
        return writer._json.ToString();
    }

    private void WriteModel(INamedTypeSymbol model)
    {
        _json.Append('{');
        var start = _json.Length;
        foreach (var member in model.GetMembers())
        {
            if (member is not IPropertySymbol property || WellKnown.JsonName(property) is not { } name)
                continue;

            var before = _json.Length;
            if (before > start)
                _json.Append(',');
            _json.Append('"').Append(name).Append("\":");
            if (!TryWrite(WellKnown.Storage(property) ?? property.Type, isStorage: WellKnown.Storage(property) is not null))
                _json.Length = before;
        }

        _json.Append('}');
    }

    /// <summary>Writes a sample of a type; nothing and false when there is none.</summary>
    private bool TryWrite(ITypeSymbol type, bool isStorage)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];

        if (type is ITypeParameterSymbol)
        {
            _json.Append("{}");
            return true;
        }

        if (type is not INamedTypeSymbol named)
            return false;

        var shape = isStorage ? JsonShape.Readable : TypeParser.Parse(type, _compilation, out _)?.Shape;
        switch (shape)
        {
            case null:
                return false;
            case JsonShape.String:
                _json.Append(Strings[Math.Min(_stringCount++, Strings.Length - 1)]);
                return true;
            case JsonShape.Boolean:
                _json.Append(_booleanCount++ % 2 == 0 ? "false" : "true");
                return true;
            case JsonShape.Model:
                if (_seen.Add(type.OriginalDefinition))
                    WriteModel(named);
                else
                    _json.Append("{}");
                return true;
            case JsonShape.Readable when WellKnown.Attribute(named, WellKnown.EventWordAttribute) is not null:
                _json.Append(Strings[Strings.Length - 1]);
                return true;
            case JsonShape.Readable:
                if (named.GetMembers(SampleConstant).FirstOrDefault() is not IFieldSymbol { ConstantValue: string json })
                    return false;
                _json.Append(json);
                return true;
            case JsonShape.List:
                _json.Append('[');
                TryWrite(named.TypeArguments[0], isStorage: false);
                _json.Append(']');
                return true;
            case JsonShape.Map:
                WriteMap(named.TypeArguments[1]);
                return true;
            default:
                _json.Append('1');
                return true;
        }
    }

    private void WriteMap(ITypeSymbol value)
    {
        _json.Append('{');
        var before = _json.Length;
        _json.Append("\"x\":");
        if (!TryWrite(value, isStorage: false))
            _json.Length = before;
        _json.Append('}');
    }
}
