using System.Text.Json;

namespace LambdaKit.EventConformance.Sources;

/// <summary>What the table of sources asks of a document, to choose its model.</summary>
internal static class JsonConditions
{
    /// <summary>Whether the document is an object with a member.</summary>
    public static bool Has(this JsonElement root, string name) => root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out _);

    /// <summary>Whether the document is an object with a member that is this text.</summary>
    public static bool Has(this JsonElement root, string name, string value) => root.Text(name) == value;

    /// <summary>The text of a member; null when there is none.</summary>
    public static string? Text(this JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;

    /// <summary>A member; one of kind <see cref="JsonValueKind.Undefined"/> when there is none.</summary>
    public static JsonElement Member(this JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var member) ? member : default;
}
