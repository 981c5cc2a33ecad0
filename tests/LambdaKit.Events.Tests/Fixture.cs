namespace LambdaKit.Events.Tests;

/// <summary>Payloads that we have written from the AWS pages, embedded in the assembly.</summary>
internal static class Fixture
{
    /// <summary>A payload by its path, such as <c>Sqs/Fixtures/batch.json</c>.</summary>
    public static byte[] Read(string path)
    {
        using var stream = typeof(Fixture).Assembly.GetManifestResourceStream(path)
            ?? throw new FileNotFoundException($"The fixture '{path}' is not embedded; its folder must be named Fixtures.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
