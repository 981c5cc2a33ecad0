using System.Text.Json;

namespace LambdaKit.Local.Tests;

/// <summary>One answer of the service.</summary>
internal sealed record Reply(int Status, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public string? ErrorType => Property("errorType");

    public string? ErrorMessage => Property("errorMessage");

    public string? Property(string name)
    {
        using var document = JsonDocument.Parse(Body);
        return document.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
    }

    public void ShouldBeAccepted()
    {
        Assert.Equal(202, Status);
        Assert.Equal("""{"status":"OK"}""", Body);
    }

    public void ShouldBe(int status, string errorType)
    {
        Assert.Equal(status, Status);
        Assert.Equal(errorType, ErrorType);
    }
}
