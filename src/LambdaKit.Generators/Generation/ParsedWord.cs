using LambdaKit.Generators.Diagnostics;

namespace LambdaKit.Generators.Generation;

/// <summary>What a struct with [EventWord] says: what to generate, or what is wrong.</summary>
internal sealed record ParsedWord(WordSpec? Word, Finding? Finding);
