namespace LambdaKit.Tests.Runtime.Histories;

/// <summary>An event that waits for the function, and what its handler makes of it.</summary>
internal sealed record ModelEvent(int Number, EventKind Kind)
{
    public string Id => $"8476a536-e9f4-11e8-9739-{Number:d12}";

    public string Payload => $"\"{Kind} {Number}\"";

    /// <summary>What Lambda has to get for it, and nothing else.</summary>
    public string Answer => Kind == EventKind.Fail ? "error" : $"response {Result}";

    private string Result => Id + Payload + new string('x', Kind == EventKind.Large ? 100_000 : 0);
}
