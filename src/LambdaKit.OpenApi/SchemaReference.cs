using System.Text.Json.Nodes;

namespace LambdaKit.OpenApi;

/// <summary>A place in a document that refers to a component, filled in when components have their names.</summary>
/// <param name="Place">The object that has it.</param>
/// <param name="Key">Its name there.</param>
/// <param name="Target">What it refers to.</param>
internal readonly record struct SchemaReference(JsonObject Place, string Key, SchemaEntry Target)
{
    /// <summary>What stands for <c>Key</c>.</summary>
    public void Set(string text) => Place[Key] = text;
}
