using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LambdaKit.Http;

namespace LambdaKit.OpenApi;

/// <summary>A document of OpenAPI 3.1 that describes the routes of an <see cref="HttpHandler"/>. The same routes make the same bytes.</summary>
/// <remarks><see href="https://spec.openapis.org/oas/v3.1.1.html">The specification</see></remarks>
public sealed class OpenApiDocument
{
    private OpenApiDocument(ReadOnlyMemory<byte> utf8) => Utf8 = utf8;

    /// <summary>The document as bytes of JSON.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>Makes the document of a handler that serves it: by the options of its <c>MapOpenApi</c>. Nothing of the handler is run but <c>Map</c>.</summary>
    /// <param name="handler">A handler, which may be made of fakes.</param>
    /// <exception cref="LambdaConfigurationException">It doesn't serve a document, or its routes or their descriptions contradict each other.</exception>
    public static OpenApiDocument Of(HttpHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        foreach (var route in handler.Routes.All)
        {
            foreach (var note in route.Notes ?? [])
            {
                if (note is OpenApiOptions options)
                    return Of(handler, options);
            }
        }

        throw new LambdaConfigurationException(
            $"'{handler.GetType().Name}' serves no document, so its title and version are not known. Call MapOpenApi in its Map, or give the options here.");
    }

    /// <summary>Makes the document of a handler. Nothing of it is run but <c>Map</c>.</summary>
    /// <param name="handler">A handler, which may be made of fakes.</param>
    /// <param name="options">What the document says about the API.</param>
    /// <exception cref="LambdaConfigurationException">The routes or their descriptions contradict each other.</exception>
    public static OpenApiDocument Of(HttpHandler handler, OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(options);
        return Of(handler.Routes.All, options, handler.UsedOptions.BasePath);
    }

    /// <summary>The document as JSON: indented by two spaces, lines ended by a line feed.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);

    /// <summary>Makes a file say the same, for a test that keeps the file in the repository up to date.</summary>
    /// <param name="path">The file; made when there is none. A relative one starts at the folder that the program, or the test, was built to.</param>
    /// <returns>Whether it had to be changed. Line ends don't count.</returns>
    /// <exception cref="IOException">It can't be read or written.</exception>
    public bool UpdateFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var file = Path.Combine(AppContext.BaseDirectory, path);
        var text = ToString();
        if (File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == text)
            return false;

        File.WriteAllText(file, text);
        return true;
    }

    internal static OpenApiDocument Of(IReadOnlyList<HttpRoute> routes, OpenApiOptions options, string basePath)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            new DocumentBuilder(options, basePath).Build(routes).WriteTo(writer);
        buffer.WriteByte((byte)'\n');
        return new(buffer.ToArray());
    }
}
