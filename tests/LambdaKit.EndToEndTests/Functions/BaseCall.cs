namespace LambdaKit.EndToEndTests.Functions;

/// <summary>An event for a function of tests/LambdaKit.EndToEndTests.AllBases.</summary>
/// <param name="Function">The function's name.</param>
/// <param name="Event">The payload.</param>
/// <param name="Answer">A part of the answer; empty for a function that has none.</param>
/// <param name="Log">A part of a line of the log; null when it doesn't matter.</param>
internal sealed record BaseCall(string Function, string Event, string Answer, string? Log = null);
