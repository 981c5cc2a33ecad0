namespace LambdaKit.OpenApi.Tests;

/// <summary>Holds itself.</summary>
internal sealed record Tree(string Name, Tree? Parent, IReadOnlyList<Tree> Children, Dictionary<string, Tree>? Named = null, int Depth = 3);
