namespace LambdaKit.Testing;

/// <summary>Makes events as Lambda sends them, complete and the same in every run, from the few values that a test is about.</summary>
/// <remarks>Account <c>123456789012</c>, region <c>eu-west-1</c>, noon of 1 January 2026: when a <see cref="FakeClock"/> starts.</remarks>
public static partial class Events;
