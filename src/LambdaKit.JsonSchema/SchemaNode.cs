using System.Text.Json;

namespace LambdaKit.JsonSchema;

/// <summary>A schema, or one within it: its rules, each with its pointer.</summary>
internal sealed class SchemaNode(string pointer)
{
    private readonly List<KeyValuePair<string, SchemaRule>> _rules = [];

    /// <summary>Whether nothing is valid: the schema <c>false</c>.</summary>
    public bool IsNever { get; init; }

    public void Add(string rule, SchemaRule check) => _rules.Add(new($"{pointer}/{rule}", check));

    /// <summary>Whether a value keeps all rules. Goes on after a broken one, unless nobody wants to know.</summary>
    public bool IsValid(JsonElement value, SchemaCheck check, SchemaPath? path)
    {
        if (IsNever)
        {
            check.Add(path, pointer.Length == 0 ? "false" : pointer);
            return false;
        }

        check.Enter(pointer);
        var isValid = true;
        foreach (var (rule, test) in _rules)
        {
            var verdict = test(value, check, path);
            if (verdict == SchemaVerdict.Kept)
                continue;

            isValid = false;
            if (verdict == SchemaVerdict.Broken)
                check.Add(path, rule);
            if (check.IsSilent)
                break;
        }

        check.Leave();
        return isValid;
    }

    /// <summary>Whether it would, without telling what is wrong.</summary>
    public bool Matches(JsonElement value, SchemaCheck check, SchemaPath? path)
    {
        check.BeginTrial();
        var isValid = IsValid(value, check, path);
        check.EndTrial();
        return isValid;
    }

    /// <summary>Whether it does, as the verdict of a rule about a part.</summary>
    public SchemaVerdict Judge(JsonElement value, SchemaCheck check, SchemaPath? path) => IsValid(value, check, path) ? SchemaVerdict.Kept : SchemaVerdict.PartBroken;
}
