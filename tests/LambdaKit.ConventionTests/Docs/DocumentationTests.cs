using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LambdaKit.ConventionTests.Docs;

/// <summary>What the documentation shows is true: its code compiles, its commands name what is there, its links lead somewhere.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string[] EveryNamespace =
    [
        "LambdaKit",
        "LambdaKit.Batches",
        "LambdaKit.Events",
        "LambdaKit.Events.Alexa",
        "LambdaKit.Events.ApiGateway",
        "LambdaKit.Events.AppSync",
        "LambdaKit.Events.AppSyncEvents",
        "LambdaKit.Events.Batches",
        "LambdaKit.Events.BedrockAgents",
        "LambdaKit.Events.CloudFormation",
        "LambdaKit.Events.CloudWatchLogs",
        "LambdaKit.Events.CodePipeline",
        "LambdaKit.Events.Cognito",
        "LambdaKit.Events.ConfigRules",
        "LambdaKit.Events.Connect",
        "LambdaKit.Events.DynamoDb",
        "LambdaKit.Events.EventBridge",
        "LambdaKit.Events.EventBridge.S3",
        "LambdaKit.Events.Firehose",
        "LambdaKit.Events.HttpApi",
        "LambdaKit.Events.Json",
        "LambdaKit.Events.KinesisAnalytics",
        "LambdaKit.Events.LexV2",
        "LambdaKit.Events.S3",
        "LambdaKit.Events.S3Batch",
        "LambdaKit.Events.S3ObjectLambda",
        "LambdaKit.Events.SecretsManager",
        "LambdaKit.Events.Ses",
        "LambdaKit.Events.Sqs",
        "LambdaKit.Handlers",
        "LambdaKit.Handlers.AppSync",
        "LambdaKit.Handlers.BedrockAgents",
        "LambdaKit.Handlers.Cognito",
        "LambdaKit.Hosting",
        "LambdaKit.Http",
        "LambdaKit.Idempotency",
        "LambdaKit.Idempotency.DynamoDb",
        "LambdaKit.Idempotency.Redis",
        "LambdaKit.JsonSchema",
        "LambdaKit.Local",
        "LambdaKit.Logging",
        "LambdaKit.Masking",
        "LambdaKit.Metrics",
        "LambdaKit.Middleware",
        "LambdaKit.OpenApi",
        "LambdaKit.OpenTelemetry",
        "LambdaKit.Parameters",
        "LambdaKit.Settings",
        "LambdaKit.Testing",
        "LambdaKit.Tracing",
        "LambdaKit.Transforms",
        "LambdaKit.Validation",
        "Microsoft.Extensions.Configuration",
        "Microsoft.Extensions.DependencyInjection",
        "Microsoft.Extensions.Logging",
        "Orders",
        "System.Security.Cryptography",
        "System.Text",
        "System.Text.Json",
        "System.Text.Json.Serialization",
    ];

    public static TheoryData<string> Pages =>
        [.. Repository.Files("", ".md").Where(file => !file.Contains('/', StringComparison.Ordinal) || file.StartsWith("docs/", StringComparison.Ordinal) || file.StartsWith("samples/", StringComparison.Ordinal))];

    /// <summary>The pages of the diagnostics show code that is refused, too: it has tests of its own.</summary>
    public static TheoryData<string> PagesWithCode =>
        [.. Repository.Files("docs", ".md").Where(file => !file.StartsWith("docs/diagnostics/", StringComparison.Ordinal) && CodeBlock.Of(file).Any(block => block.Language == "csharp"))];

    [Fact]
    public void The_readme_compiles_with_no_more_than_it_says()
    {
        var blocks = CodeBlock.Of("README.md").Where(block => block.Language == "csharp").ToList();

        Assert.True(blocks.Count >= 2, "The README shows a function and its test.");
        Convention.Holds("The code of README.md compiles", SnippetCompiler.Compile(blocks));
    }

    [Theory]
    [MemberData(nameof(PagesWithCode))]
    public void The_code_of_a_page_compiles(string page) =>
        Convention.Holds("The code of a page compiles", SnippetCompiler.Compile([.. CodeBlock.Of(page).Where(block => block.Language == "csharp")], EveryNamespace));

    [Fact]
    public void Code_that_does_not_compile_is_found_at_its_line()
    {
        var found = SnippetCompiler.Compile([new CodeBlock("page.md", 7, "csharp", "var context = FakeLambdaContext.For(\"orders\");\n\ncontext.Forward();")], EveryNamespace);

        Assert.StartsWith("page.md line 9: CS1061", Assert.Single(found), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_says_its_language_and_xml_and_json_are_well_formed(string page)
    {
        foreach (var block in CodeBlock.Of(page))
        {
            Assert.False(block.Language.Length == 0, $"The block in line {block.Line} of '{page}' does not say its language; 'text' will do.");
            if (block.Language == "xml")
                XElement.Parse($"<block>{block.Text}</block>");
            else if (block.Language == "json")
                System.Text.Json.JsonDocument.Parse(block.Text).Dispose();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_within_the_repository_leads_to_a_file(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(page))!; // a file has a folder
        var broken = Link().Matches(Repository.Read(page)).Select(match => match.Groups["target"].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(folder, target)));

        Convention.Holds("Links lead to files", broken);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_name_projects_and_files_that_exist(string page)
    {
        var missing = CodeBlock.Of(page).Where(block => block.Language is "sh" or "console")
            .SelectMany(block => TreePath().Matches(block.Text)).Select(match => match.Value).Where(path => !Path.Exists(Repository.PathOf(path)));

        Convention.Holds("Commands name files that exist", missing);
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w/])(samples|src|tests|bench)/[\w./-]+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TreePath();
}
