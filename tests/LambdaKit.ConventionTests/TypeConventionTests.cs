using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace LambdaKit.ConventionTests;

public sealed class TypeConventionTests
{
    public static TheoryData<string> PackageNames => Packages.Names;

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void A_class_is_sealed_or_made_to_be_derived_from_and_then_abstract(string package)
    {
        var open = Packages.Named(package).GetTypes()
            .Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Select(type => type.FullName);

        Convention.Holds("A class is sealed, or abstract", open);
    }

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void A_public_type_says_what_it_is(string package)
    {
        var documented = XDocument.Load(Path.Combine(AppContext.BaseDirectory, package + ".xml")).Descendants("member")
            .Where(member => member.Element("summary") is { } summary && (summary.HasElements || !string.IsNullOrWhiteSpace(summary.Value)))
            .Select(member => (string?)member.Attribute("name"))
            .ToHashSet(StringComparer.Ordinal);

        // What the compiler makes of an extension block has a name that C# can't say.
        var silent = Packages.Named(package).GetExportedTypes().Select(type => "T:" + type.FullName!.Replace('+', '.')) // an exported type has a name
            .Where(name => !name.Contains('<', StringComparison.Ordinal) && !documented.Contains(name));

        Convention.Holds("A public type has a summary", silent);
    }

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void A_namespace_is_the_folder(string package)
    {
        var wrong = new List<string>();
        foreach (var file in Repository.Files("src/" + package, ".cs"))
        {
            var expected = $"namespace {Path.GetDirectoryName(file)!["src/".Length..].Replace('/', '.').Replace('\\', '.')};"; // a file has a folder
            var declaration = File.ReadLines(Repository.PathOf(file)).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal));
            if (declaration is not null && declaration != expected)
                wrong.Add($"{file}: {declaration}");
        }

        Convention.Holds("The namespace is the folder", wrong);
    }

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void An_exception_keeps_what_brought_it_up_or_says_more_than_its_message(string package)
    {
        var bare = Packages.Named(package).GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(Exception)))
            .Where(type => !type.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter => parameter.ParameterType == typeof(Exception)))
                && type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Length == 0)
            .Select(type => type.FullName);

        Convention.Holds("An exception takes an inner one or has a property", bare);
    }
}
