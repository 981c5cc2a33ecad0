using System.Text.RegularExpressions;

namespace LambdaKit.ConventionTests.Layout;

/// <summary>Which folder may use which: dependencies point one way.</summary>
public sealed partial class ArrowTests
{
    /// <summary>What a folder may use, beside itself, its subfolders and the folders around it. The root of LambdaKit composes, so it may use all.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["LambdaKit/Middleware"] = ["LambdaKit.Logging", "LambdaKit.Masking", "LambdaKit.Events"],
        ["LambdaKit/Masking"] = ["LambdaKit.Events"],
        ["LambdaKit/Serialization"] = ["LambdaKit.Events"],
        ["LambdaKit/Handlers"] = ["LambdaKit.Serialization", "LambdaKit.Middleware", "LambdaKit.Events"],
        ["LambdaKit/Batches"] = ["LambdaKit.Handlers", "LambdaKit.Serialization", "LambdaKit.Events", "LambdaKit.Idempotency", "LambdaKit.Validation"], // a record says what became of it
        ["LambdaKit/Idempotency"] = ["LambdaKit.Batches", "LambdaKit.Events"],
        ["LambdaKit/Http"] = ["LambdaKit.Handlers", "LambdaKit.Serialization", "LambdaKit.Events", "LambdaKit.Validation"], // what is wrong with a body
        ["LambdaKit/Parameters"] = ["LambdaKit.Logging", "LambdaKit.Runtime", "LambdaKit.Events"], // values outlive invocations, and so does their log
        ["LambdaKit/Settings"] = ["LambdaKit.Parameters"],
        ["LambdaKit/Validation"] = ["LambdaKit.Batches", "LambdaKit.Http"], // it asks what a body of HTTP is asked, and is a step around records
        ["LambdaKit/Transforms"] = ["LambdaKit.Batches", "LambdaKit.Handlers", "LambdaKit.Serialization", "LambdaKit.Events"],
        ["LambdaKit/Interop"] = [],
        ["LambdaKit/Logging"] = ["LambdaKit.Interop", "LambdaKit.Runtime", "LambdaKit.Events"], // its settings are in RuntimeEnvironment
        ["LambdaKit/Metrics"] = ["LambdaKit.Logging", "LambdaKit.Runtime", "LambdaKit.Events.Json"], // it writes to the log
        ["LambdaKit/Tracing"] = ["LambdaKit.Batches", "LambdaKit.Runtime", "LambdaKit.Events"], // records have spans too
        ["LambdaKit/Streaming"] = ["LambdaKit.Runtime", "LambdaKit.Events"], // it writes to the Runtime API's connection
        ["LambdaKit/Runtime"] = ["LambdaKit.Interop", "LambdaKit.Logging", "LambdaKit.Metrics", "LambdaKit.Middleware", "LambdaKit.Serialization", "LambdaKit.Streaming", "LambdaKit.Idempotency", "LambdaKit.Events.Json"],
        ["LambdaKit.Events/Json"] = ["LambdaKit.Events.Text"],
        ["LambdaKit.Events/Text"] = ["LambdaKit.Events.Json"], // percent encoding throws the reader's error
        ["LambdaKit.Events/Batches"] = ["LambdaKit.Events.Json"],
        ["LambdaKit.Events/Http"] = ["LambdaKit.Events.Json", "LambdaKit.Events.Text"],
        ["LambdaKit.Events/HttpApi"] = ["LambdaKit.Events.Json", "LambdaKit.Events.Text", "LambdaKit.Events.Http", "LambdaKit.Events.ApiGateway"], // client certificates
        ["LambdaKit.Events/AppSyncEvents"] = ["LambdaKit.Events.Json", "LambdaKit.Events.Text", "LambdaKit.Events.AppSync"], // the caller
        ["LambdaKit.Events/KinesisAnalytics"] = ["LambdaKit.Events.Json", "LambdaKit.Events.Text", "LambdaKit.Events.Kinesis"], // where a record was
        ["LambdaKit.Events/Envelopes"] =
        [
            "LambdaKit.Events.Text", "LambdaKit.Events.Json", "LambdaKit.Events.EventBridge", "LambdaKit.Events.Kinesis", "LambdaKit.Events.Sns", "LambdaKit.Events.Sqs",
        ],
        ["LambdaKit.Events/Pipes"] = // it hands on what these sources have
        [
            "LambdaKit.Events.Json", "LambdaKit.Events.Detection", "LambdaKit.Events.ActiveMq", "LambdaKit.Events.DynamoDb", "LambdaKit.Events.Kafka", "LambdaKit.Events.Kinesis",
            "LambdaKit.Events.RabbitMq", "LambdaKit.Events.Sqs",
        ],
    };

    /// <summary>What an event source may use that is not in the table above.</summary>
    private static readonly string[] OfEventSource =
        ["LambdaKit.Events.Json", "LambdaKit.Events.Text", "LambdaKit.Events.Batches", "LambdaKit.Events.Http", "LambdaKit.Events.Iam"];

    [Fact]
    public void Events_use_nothing_but_themselves()
    {
        var others = Usings("src/LambdaKit.Events").Where(one => !Covers("LambdaKit.Events", one.Namespace)).Select(one => one.ToString());

        Convention.Holds("LambdaKit.Events uses nothing but itself", others);
    }

    [Fact]
    public void The_generator_uses_nothing_of_the_libraries()
    {
        var others = Usings("src/LambdaKit.Generators").Where(one => !Covers("LambdaKit.Generators", one.Namespace)).Select(one => one.ToString());

        Convention.Holds("The generator uses nothing of the libraries", others);
    }

    [Fact]
    public void The_core_uses_events_only()
    {
        string[] others = ["LambdaKit.OpenApi", "LambdaKit.JsonSchema", "LambdaKit.Testing", "LambdaKit.Hosting", "LambdaKit.OpenTelemetry", "LambdaKit.Local", "LambdaKit.Generators"];

        Convention.Holds("LambdaKit uses LambdaKit.Events only", Usings("src/LambdaKit").Where(one => others.Any(other => Covers(other, one.Namespace))).Select(one => one.ToString()));
    }

    [Fact]
    public void No_arrow_between_folders_turns_round()
    {
        var wrong = new List<string>();
        foreach (var one in Usings("src/LambdaKit").Concat(Usings("src/LambdaKit.Events")))
        {
            var folder = one.File["src/".Length..].Split('/');
            if (folder.Length < 3)
                continue; // the root composes
            var own = $"{folder[0]}.{folder[1]}";
            var allowed = Arrows.GetValueOrDefault($"{folder[0]}/{folder[1]}") ?? (folder[0] == "LambdaKit.Events" ? OfEventSource : []);
            if (!Covers(own, one.Namespace) && one.Namespace != folder[0] && !allowed.Any(allowedOne => Covers(allowedOne, one.Namespace)))
                wrong.Add(one.ToString());
        }

        Convention.Holds("A folder uses those that the table of this test allows it to", wrong);
    }

    [Fact]
    public void The_table_of_arrows_names_folders_that_exist()
    {
        Convention.Holds("The table names folders that exist", Arrows.Keys.Where(folder => !Directory.Exists(Repository.PathOf("src/" + folder))));
    }

    private static IEnumerable<Using> Usings(string folder) =>
        from file in Repository.Files(folder, ".cs")
        from line in File.ReadLines(Repository.PathOf(file))
        let match = UsingLine().Match(line)
        where match.Success
        select new Using(file, match.Groups["namespace"].Value);

    private static bool Covers(string outer, string inner) => inner == outer || inner.StartsWith(outer + ".", StringComparison.Ordinal);

    [GeneratedRegex(@"^(global )?using (static )?(\w+ = )?(?<namespace>LambdaKit[\w.]*);", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UsingLine();

    private sealed record Using(string File, string Namespace)
    {
        public override string ToString() => $"{File} uses {Namespace}";
    }
}
