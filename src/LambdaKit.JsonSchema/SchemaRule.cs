using System.Text.Json;

namespace LambdaKit.JsonSchema;

/// <summary>Whether a value keeps a rule.</summary>
/// <param name="value">The value.</param>
/// <param name="check">Where errors of parts go; that of the rule itself is added by who asks.</param>
/// <param name="path">Where the value is.</param>
internal delegate SchemaVerdict SchemaRule(JsonElement value, SchemaCheck check, SchemaPath? path);
