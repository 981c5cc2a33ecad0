namespace LambdaKit.ConventionTests.PublicApi;

public sealed class PublicApiTests
{
    private const string Folder = "tests/LambdaKit.ConventionTests/PublicApi";

    public static TheoryData<string> PackageNames => Packages.Names;

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void The_public_api_is_the_approved_one(string package)
    {
        var actual = ApiListing.Of(Packages.Named(package));
        var file = package + ".approved.txt";
#pragma warning disable RS0030 // it is the tests' own variable, not the function's
        var approve = Environment.GetEnvironmentVariable("LAMBDAKIT_APPROVE") == "1";
#pragma warning restore RS0030
        if (approve)
        {
            File.WriteAllText(Repository.PathOf($"{Folder}/{file}"), actual);
            return;
        }

        var copy = Path.Combine(AppContext.BaseDirectory, "PublicApi", file);
        var approved = File.Exists(copy) ? File.ReadAllText(copy).ReplaceLineEndings("\n") : "";
        if (actual == approved)
            return;
        var was = approved.Split('\n');
        var now = actual.Split('\n');
        Assert.Fail(
            $"The public API of {package} is not what was approved.\nGone:\n{Differences(was, now)}\nNew:\n{Differences(now, was)}\n" +
            $"If that is meant, run the test again with the environment variable LAMBDAKIT_APPROVE=1 and commit the diff of '{Folder}/{file}' with your change.");
    }

    [Fact]
    public void The_listing_tells_what_a_caller_can_see()
    {
        var lines = ApiListing.Of(typeof(Specimen<>)).Split('\n');

        Assert.Equal(
            [
                "public abstract class LambdaKit.ConventionTests.PublicApi.Specimen<T> : IDisposable",
                "    where T : class, new()",
                "    protected Specimen(T value, string? name = null)",
                "    public const int Limit = 5",
                "    public static readonly TimeSpan Timeout",
                "    public int Count { get; protected set; }",
                "    public abstract IReadOnlyList<string?> Items { get; }",
                "    public string? Name { get; init; }",
                "    public required T Value { get; init; } // \"value\"",
                "    public event EventHandler? Changed",
                "    public void Dispose()",
                "    protected virtual ref readonly int Peek(ReadOnlySpan<byte> bytes, int? count = 3)",
                "    public bool TryFind<TKey>(in TKey key, out T? value, params string[] path) where TKey : struct",
                "    public static Specimen<T> operator +(Specimen<T> left, Specimen<T> right)",
                "    public static implicit operator string(Specimen<T> value)",
            ],
            lines.Where(line => line.Length > 0));
    }

    private static string Differences(string[] lines, string[] others) => string.Join('\n', lines.Except(others).Take(40).Select(line => "  " + line.Trim()));
}
