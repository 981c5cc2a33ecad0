namespace LambdaKit.Parameters;

/// <summary>Path and query of a request to an extension.</summary>
internal readonly struct ExtensionQuery
{
    private ExtensionQuery(string text) => Text = text;

    public string Text { get; }

    public static ExtensionQuery Of(string path, string name, string value) => new($"{path}?{name}={Uri.EscapeDataString(value)}");

    public ExtensionQuery With(string name, string? value) => value is null ? this : new($"{Text}&{name}={Uri.EscapeDataString(value)}");

    /// <summary>What the extension says is not what it should be.</summary>
    public static ParameterException Garbled(string name) =>
        new(name, $"'{name}' cannot be had, as the extension's answer is not the JSON that it has to be. Its own log says more.", isTransient: true) { StatusCode = 200, Reason = "the answer is garbled" };
}
