namespace LambdaKit.EndToEndTests.Commands;

/// <summary>Every event of the samples, sent to its function in a process of its own, and the commands that samples/README.md gives for it.</summary>
public sealed class SampleTests
{
    private const string Readme = "samples/README.md";
    private const string AllDone = """{"batchItemFailures":[]}""";

    /// <summary>Sample, event, what is printed, what is in the log.</summary>
    public static TheoryData<string, string, string, string> Answers => new()
    {
        { "AccountLedger", "two-accounts", AllDone, "Posted 0b9f3a52-7c1d-4e8a-8f06-2d5c7e9a0003" },
        { "AccountLedger", "one-account-overdrawn", Failed("0b9f3a52-7c1d-4e8a-8f06-2d5c7e9a0003", "0b9f3a52-7c1d-4e8a-8f06-2d5c7e9a0005"), "Posted 0b9f3a52-7c1d-4e8a-8f06-2d5c7e9a0004" },
        { "ProductSearch", "products-changed", AllDone, "Removed coffee-beans-1kg" },
        { "ProductSearch", "one-unreadable-item", Failed("44215845000000000174500002"), "Put tea-assam-500g" },
        { "PageViews", "first-batch-of-a-window", """{"state":{"pages":{"/":2,"/tea":1}},"batchItemFailures":[]}""", "" },
        { "PageViews", "one-record-that-is-no-view", """{"state":{"pages":{"/":2,"/tea":2}},"batchItemFailures":[{"itemIdentifier":"49654321876490213460980000000000000000000000000000000002"}]}""", "0002 failed" },
        { "PageViews", "end-of-a-window", AllDone, "3 views of 2 pages until 12:01" },
        { "Thumbnails", "photo-uploaded", "", "Wrote a thumbnail of 2069 bytes to photos" },
        { "Thumbnails", "notes-uploaded", "", "PermanentFailureException: The object is no photo, or a broken one." },
        { "OrderMails", "order-placed", "", "Confirmed A-1001" },
        { "OrderMails", "order-shipped", "", "Announced A-1001" },
        { "FeatureFlags", "create", "", """CloudFormation gets {"Status":"SUCCESS","PhysicalResourceId":"new-checkout",""" },
        { "FeatureFlags", "update", "", "\"Data\":{\"Percent\":\"50\"}" },
        { "FeatureFlags", "update-with-a-wrong-percent", "", """CloudFormation gets {"Status":"FAILED","Reason":"InvalidDataException: Percent is 500, but it has to be from 0 to 100.""" },
        { "FeatureFlags", "delete", "", """CloudFormation gets {"Status":"SUCCESS","PhysicalResourceId":"new-checkout",""" },
        { "CardCharges", "charge", """{"orderId":"A-1001","number":"R-A-1001","amount":44.9}""", "" },
        { "Observability", "cart", """{"cartId":"C-2001","total":43.90}""", "\"message\":\"The cart costs 43.90\"" },
    };

    /// <summary>Sample, event, a part of what is printed.</summary>
    public static TheoryData<string, string, string> AnswersInPart => new()
    {
        { "SignUps", "staff", "\"response\":{\"autoConfirmUser\":true,\"autoVerifyEmail\":true,\"autoVerifyPhone\":false}" },
        { "SignUps", "customer", "\"response\":{\"autoConfirmUser\":false,\"autoVerifyEmail\":false,\"autoVerifyPhone\":false}" },
        { "Orders", "http-api-get-order", "\"statusCode\":200" },
        { "Orders", "http-api-place-order", "\"statusCode\":201" },
        { "Orders", "sqs-orders-with-one-bad-message", Failed("6d0a51c4-3f0e-4c6b-9a55-0f4f6b1a0002") },
    };

    /// <summary>Sample, event, the beginning of the error that is printed.</summary>
    public static TheoryData<string, string, string> Failures => new()
    {
        { "Thumbnails", "photo-that-is-gone", """{"errorType":"FileNotFoundException","errorMessage":"The object is not in the bucket.",""" },
        { "OrderMails", "order-returned-without-a-route", """{"errorType":"LambdaConfigurationException","errorMessage":"'OrderMailRouter' has no route for events of 'shop.orders'""" },
        { "SignUps", "address-that-does-not-last", """{"errorType":"AddressRefused","errorMessage":"Sign up with an address that lasts.",""" },
        { "CardCharges", "card-declined", """{"errorType":"CardDeclined","errorMessage":"The card was declined.",""" },
        { "CardCharges", "gateway-unreachable", """{"errorType":"GatewayUnreachable","errorMessage":"The gateway does not answer.",""" },
        { "Observability", "cart-with-an-unknown-product", """{"errorType":"UnknownProduct","errorMessage":"There is no product 'moon-dust'.",""" },
        { "Observability", "cart-that-takes-too-long", """{"errorType":"InvocationTimedOutException",""" },
    };

    /// <summary>For each sample the first of its commands.</summary>
    public static TheoryData<string> FirstCommands => [.. ReadCommands().DistinctBy(command => command.Split(' ')[3])];

    [Theory, MemberData(nameof(Answers))]
    public async Task Event_is_answered(string sample, string file, string answer, string log)
    {
        var run = await SendAsync(sample, file);

        Assert.Equal((0, answer.Length == 0 ? "" : answer + "\n"), (run.ExitCode, run.Output));
        Assert.Contains(log, run.Error, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(AnswersInPart))]
    public async Task Event_is_answered_with_what_matters(string sample, string file, string part)
    {
        var run = await SendAsync(sample, file);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(part, run.Output, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Failures))]
    public async Task Event_makes_the_function_fail(string sample, string file, string error)
    {
        var run = await SendAsync(sample, file);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(error, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cart", false)]
    [InlineData("cart-with-an-unknown-product", true)]
    [InlineData("cart-that-takes-too-long", true)]
    public async Task Log_metrics_and_spans_are_told_and_debug_lines_only_of_what_goes_wrong(string file, bool goesWrong)
    {
        var run = await SendAsync("Observability", file);

        Assert.Contains("\"_aws\":{", run.Error, StringComparison.Ordinal);
        Assert.Contains("SPAN price", run.Error, StringComparison.Ordinal);
        Assert.Contains("SPAN checkout", run.Error, StringComparison.Ordinal);
        Assert.Equal(goesWrong, run.Error.Contains("coffee-beans-1kg costs 18.90", StringComparison.Ordinal));
        Assert.Equal(goesWrong, run.Error.Contains("Paying with card ***", StringComparison.Ordinal));
        Assert.DoesNotContain("4000 0012 3456 7899", run.Error, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(FirstCommands))]
    public async Task Command_of_the_page_runs_the_sample(string command)
    {
        var words = command.Split(' ');

        var run = await RunningProgram.RunAsync(Repository.Root, "", words[0], [words[1], "--no-build", "-c", Repository.Configuration, .. words[2..]]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("END RequestId: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_event_is_on_the_page_and_tested_here()
    {
        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "samples")).Select(sample => Path.Combine(sample, "events")).Where(Directory.Exists);
        var events = folders.SelectMany(folder => Directory.GetFiles(folder, "*.json")).Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();

        var tested = Answers.Concat(AnswersInPart).Concat(Failures).Select(row => FileOf((string)row[0], (string)row[1]));

        Assert.NotEmpty(events);
        Assert.Equal(events, tested.Order(StringComparer.Ordinal));
        Assert.Equal(events, ReadCommands().Select(command => command.Split(' ')[^1]).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> ReadCommands() =>
        File.ReadLines(Path.Combine(Repository.Root, Readme)).Where(line => line.StartsWith("dotnet run --project samples/", StringComparison.Ordinal));

    /// <summary>Does what 'dotnet run' does, without the time that MSBuild takes to find out what that is.</summary>
    private static Task<ProgramResult> SendAsync(string sample, string file)
    {
        var configuration = Path.Combine(Repository.Root, "samples", sample, "lambdakit.json");
        string[] options = File.Exists(configuration) ? ["--config", configuration] : [];
        return RunningProgram.RunAsync(
            Repository.Root, "", "dotnet", ["exec", Repository.LocalLambda, "--assembly", Repository.Sample(sample), .. options, "--event", FileOf(sample, file)]);
    }

    private static string FileOf(string sample, string file) => $"samples/{sample}/events/{file}.json";

    private static string Failed(params string[] ids) => $$"""{"batchItemFailures":[{{string.Join(',', ids.Select(id => $$"""{"itemIdentifier":"{{id}}"}"""))}}]}""";
}
