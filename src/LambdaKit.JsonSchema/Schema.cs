using System.Text;
using System.Text.Json;
using LambdaKit.Validation;

namespace LambdaKit.JsonSchema;

/// <summary>A JSON Schema (draft 2020-12; what draft 7 writes otherwise is taken too), compiled once, to be used by many at once.</summary>
/// <remarks>
/// <para>References lead to places within the schema. <c>format</c> and <c>content…</c> only tell, as the standard has it. Patterns end with the text, not before its last line break.</para>
/// <para>Refused, rather than passed over: <c>unevaluatedProperties</c>, <c>unevaluatedItems</c>, <c>$dynamicRef</c>, <c>$recursiveRef</c>, and references to other documents.</para>
/// </remarks>
public sealed class Schema
{
    private readonly SchemaNode _root;

    private Schema(SchemaNode root) => _root = root;

    /// <summary>Compiles a schema.</summary>
    /// <param name="json">The schema.</param>
    /// <exception cref="JsonSchemaException">It is none, or has something that is not supported.</exception>
    public static Schema Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return new(new SchemaCompiler(document.RootElement.Clone()).Compile());
        }
        catch (JsonException)
        {
            throw new JsonSchemaException("", "it is not JSON");
        }
    }

    /// <summary>What is wrong with a JSON text: JSON pointers and broken rules, at most 100, and never values.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <returns>Empty when all is right.</returns>
    public IReadOnlyList<ValidationError> Validate(ReadOnlyMemory<byte> utf8Json)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(utf8Json);
        }
        catch (JsonException)
        {
            return [new("", "is not JSON")];
        }

        using (document)
        {
            var check = new SchemaCheck();
            _root.IsValid(document.RootElement, check, path: null);
            return check.Errors;
        }
    }

    /// <inheritdoc cref="Validate(ReadOnlyMemory{byte})"/>
    /// <param name="json">The text.</param>
    public IReadOnlyList<ValidationError> Validate(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Validate(Encoding.UTF8.GetBytes(json));
    }
}
