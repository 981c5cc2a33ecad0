using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace LambdaKit.EndToEndTests.Packages;

/// <summary>One of the packages, opened.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive _archive;

    private Package(ZipArchive archive)
    {
        _archive = archive;
        var specification = archive.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal));
        using var stream = specification.Open();
        Metadata = XDocument.Load(stream).Root!.Elements().Single(); // a document has a root
    }

    /// <summary>The metadata of the specification.</summary>
    public XElement Metadata { get; }

    public IReadOnlyList<string> Files => [.. _archive.Entries
        .Select(entry => entry.FullName)
        .Where(name => !name.EndsWith(".nuspec", StringComparison.Ordinal) && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name[0] != '[')
        .Order(StringComparer.Ordinal)];

    /// <summary>The packages that this one depends on, with the framework that they are for.</summary>
    public IReadOnlyList<string> Dependencies => [.. Metadata.Descendants()
        .Where(element => element.Name.LocalName == "dependency")
        .Select(element => $"{element.Parent!.Attribute("targetFramework")?.Value}: {element.Attribute("id")?.Value}")]; // it stands in a group

    /// <summary>Opens the package of this id, or with <paramref name="extension"/> snupkg its symbols.</summary>
    public static Package Open(string id, string extension = "nupkg") => new(ZipFile.OpenRead(FindFile(id, extension)));

    public static bool Exists(string id, string extension) => FindFiles(id, extension).Count > 0;

    /// <summary>The version of all packages.</summary>
    public static string Version
    {
        get
        {
            using var package = Open("LambdaKit");
            return package.Text("version");
        }
    }

    public string Text(string element) => Metadata.Elements().Single(child => child.Name.LocalName == element).Value;

    public string ReadText(string file)
    {
        using var reader = new StreamReader(Entry(file).Open());
        return reader.ReadToEnd();
    }

    /// <summary>The value of the assembly's <c>AssemblyMetadataAttribute</c> with this key; null without one.</summary>
    public string? ReadAssemblyMetadata(string file, string key)
    {
        using var image = new PEReader(Copy(file));
        var metadata = image.GetMetadataReader();
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            var type = (TypeReferenceHandle)metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
            if (metadata.GetString(metadata.GetTypeReference(type).Name) != nameof(AssemblyMetadataAttribute))
                continue;

            var value = metadata.GetBlobReader(attribute.Value);
            value.ReadUInt16(); // the prolog
            if (value.ReadSerializedString() == key)
                return value.ReadSerializedString();
        }

        return null;
    }

    /// <summary>Whether the assembly says that the same sources always give the same bytes.</summary>
    public bool IsReproducible(string file)
    {
        using var image = new PEReader(Copy(file));
        return image.ReadDebugDirectory().Any(entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    /// <summary>Where the sources were, as the symbols tell.</summary>
    public IReadOnlyList<string> ReadSourcePaths(string file)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(Copy(file));
        var symbols = provider.GetMetadataReader();
        return [.. symbols.Documents.Select(document => symbols.GetString(symbols.GetDocument(document).Name))];
    }

    public void Dispose() => _archive.Dispose();

    private static string FindFile(string id, string extension) => FindFiles(id, extension) switch
    {
        [var file] => file,
        var files => throw new InvalidOperationException($"There are {files.Count} packages '{id}.*.{extension}' in '{Settings.Packages}'; there must be one."),
    };

    private static List<string> FindFiles(string id, string extension) =>
        [.. Directory.EnumerateFiles(Settings.Packages!, $"{id}.*.{extension}").Where(file => char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1]))]; // else the test is skipped

    private ZipArchiveEntry Entry(string file) => _archive.GetEntry(file) ?? throw new InvalidOperationException($"The package has no '{file}'.");

    private MemoryStream Copy(string file)
    {
        using var stream = Entry(file).Open();
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
