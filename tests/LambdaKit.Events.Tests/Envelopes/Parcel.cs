namespace LambdaKit.Events.Tests.Envelopes;

/// <summary>A type as users have them.</summary>
internal sealed record Parcel(string Id, decimal Weight);
