using System.Text;
using System.Text.RegularExpressions;
using LambdaKit.Logging;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Logging;

public sealed partial class LogRedactionTests
{
    private const string Secret = "hunter2-hunter2";

    private static readonly (string Name, string Value)[] Layouts = [TestLog.Json, ("AWS_LAMBDA_LOG_FORMAT", "Text"), TestLog.Framed];

    public static TheoryData<int> EachLayout => [.. Enumerable.Range(0, Layouts.Length)];

    [Theory]
    [MemberData(nameof(EachLayout))]
    public void What_has_a_hidden_name_shows_neither_in_a_value_nor_in_a_message_however_deep_it_lies(int layout)
    {
        var run = new LoggingRun(new LoggingOptions { Keys = new Dictionary<string, object?> { ["Api-Key"] = Secret } }, Layouts[layout]);

        run.Invoke(context =>
        {
            var logger = context.Logger;
            var nested = new Dictionary<string, object?> { ["outer"] = new object?[] { new Dictionary<string, string> { ["PassWord"] = Secret, ["shown"] = "yes" } } };
            context.AppendLogKey("access_token", Secret);
            logger.LogInformation("Login {User} {Password}", "ada", Secret);
            logger.LogInformation("Login {User} {@password,12:D}", "ada", Secret);
            logger.LogInformation("All {Nested}", nested);
            logger.LogInformation("Pair {Pair}", new KeyValuePair<string, object?>("secret", Secret));
            logger.LogInformation("Texts {Pairs}", (object)new List<KeyValuePair<string, string>> { new("authorization", Secret) });
            SignIn(logger, "ada", Secret);
            logger.Log(LogLevel.Information, default, new List<KeyValuePair<string, object?>> { new("pwd", Secret) }, null, (_, _) => $"custom {Secret} {Secret}");
            using (logger.BeginScope(new Dictionary<string, object?> { ["set-cookie"] = Secret, ["nested"] = nested }))
            using (logger.BeginScope("Scope {Token}", Secret))
            using (logger.BeginScope(("client_secret", (object?)Secret)))
                logger.LogInformation("in scopes");
        });

        Assert.Equal(8, run.Output.Events.Count);
        AssertHidden(run, Secret);
        Assert.Contains(Texts(run), line => line.Contains("Login ada ***", StringComparison.Ordinal));
        Assert.Contains(Texts(run), line => line.Contains("Sign in of ada by ***", StringComparison.Ordinal));
        Assert.Contains(Texts(run), line => line.Contains("shown", StringComparison.Ordinal));
    }

    [Fact]
    public void A_property_that_is_marked_is_hidden_also_in_the_message_in_lists_and_in_derived_types()
    {
        var run = new LoggingRun(new LoggingOptions { Types = LoggingJson.Default, Redaction = new LogRedaction { Names = [] } }, TestLog.Json);
        var card = new LoggedCard(Secret, "Ada");
        var purchase = new LoggedPurchase("p-1", card, new() { ["x"] = "y" }, [card, new LoggedCreditCard(Secret, "Bob", 3)]) { Note = Secret };

        run.Invoke(context =>
        {
            context.Logger.LogInformation("Bought {@Purchase}", purchase);
            context.Logger.LogInformation("Bought {Purchase}", purchase);
            context.Logger.LogInformation("By {Card} {Fee:F1} {Nothing}", card, 1.25, null);
            context.Logger.LogInformation("Derived {Card}", new LoggedCreditCard(Secret, "Eve", 5));
            context.AppendLogKey("card", card);
            context.Logger.LogInformation("m");
        });

        AssertHidden(run, Secret);
        Assert.Equal(
            """{"Id":"p-1","Card":{"Number":"***","Holder":"Ada"},"Headers":{"x":"y"},"Others":[{"Number":"***","Holder":"Ada"},{"Number":"***","Holder":"Bob"}],"Note":"***","Broken":"[The property could not be read: InvalidOperationException]"}""",
            run.Output.Entries[0].GetProperty("Purchase").GetRawText());
        Assert.Equal("""By {"Number":"***","Holder":"Ada"} 1.2 (null)""".Replace("1.2", 1.25.ToString("F1", System.Globalization.CultureInfo.InvariantCulture)), run.Output.Entries[2].GetProperty("message").GetString());
        Assert.Equal("Ada", run.Output.Entries[4].GetProperty("card").GetProperty("Holder").GetString());
    }

    [Theory]
    [MemberData(nameof(EachLayout))]
    public void Secrets_of_the_environment_never_leave_not_even_in_the_entry_of_a_failed_invocation(int layout)
    {
        const string Key = "wJalr/XUtnFEMI+K7MDENG\"bPx\\RfiCY";
        var run = new LoggingRun(
            new LoggingOptions(), Layouts[layout], ("AWS_SECRET_ACCESS_KEY", Key), ("AWS_SESSION_TOKEN", "session-" + Secret), ("my_db_password", Secret), ("PAYMENT_API_KEY", "87654321"),
            ("SHORT_SECRET", "abc"), ("DB_SECRET_ARN", "arn:aws:secretsmanager:x"), ("STAGE", "production"));

        run.Invoke(context =>
        {
            var logger = context.CreateLogger("category " + Secret);
            context.AppendLogKey("key " + Secret, $"value {Secret}");
            logger.LogInformation(new EventId(1, Secret), "Key {Key} number {Number} stage {Stage} {Arn} abc", Key, 87654321, "production", "arn:aws:secretsmanager:x");
            logger.LogInformation(new InvalidOperationException($"outer {Key}", new FormatException($"inner {Secret}")), "with an exception of session-{Secret}", Secret);
            using (logger.BeginScope($"scope {Secret}"))
                logger.LogInformation("{Values}", (object)new[] { $"{Key} {Secret}" });
            throw new HostileException($"it failed: {Key}", $"   at A({Secret})", Secret);
        });

        Assert.Equal(4, run.Output.Events.Count);
        AssertHidden(run, Secret, Key, "wJalr", "87654321");
        Assert.Contains(Texts(run), line => line.Contains("stage production arn:aws:secretsmanager:x abc", StringComparison.Ordinal));
        Assert.Contains(Texts(run), line => line.Contains("it failed: ***", StringComparison.Ordinal));
    }

    [Fact]
    public void A_secret_does_not_leave_in_half_where_a_text_is_cut()
    {
        var run = new LoggingRun(new LoggingOptions { MaxEventBytes = LogEventBuffer.MaxEventBytes }, TestLog.Json, ("X_TOKEN", Secret));
        var filler = string.Concat(Enumerable.Repeat(Secret + "-", 20_000));

        run.Invoke(context => context.Logger.LogError(new InvalidOperationException(filler), "{Value} {Other}", filler, new string('\u0001', 200_000)));

        AssertHidden(run, Secret, "hunter");
    }

    [Theory]
    [InlineData("pay with 4111 1111 1111 1111 now", "pay with *** now")]
    [InlineData("4111-1111-1111-1111,5500005555555559;340000000000009", "***,***;***")]
    [InlineData("4111111111111112", "4111111111111112")]
    [InlineData("order 1767268800000 of 12345678901234567890123", "order 1767268800000 of 12345678901234567890123")]
    [InlineData("", "")]
    public void Card_numbers_are_told_by_their_check_digit(string text, string clean) => AssertClean(LogPattern.CardNumbers, text, clean);

    [Theory]
    [InlineData("Authorization: Bearer abc.def-123456", "Authorization: Bearer ***")]
    [InlineData("bearer  0123456789abcdef, BEARER x", "bearer  ***, BEARER x")]
    [InlineData("the bearer of news", "the bearer of news")]
    [InlineData("got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc_DEF-123 here", "got *** here")]
    [InlineData("bearer", "bearer")]
    public void Bearer_tokens_are_found_with_their_word_or_by_their_shape(string text, string clean) => AssertClean(LogPattern.BearerTokens, text, clean);

    [Theory]
    [InlineData("id AKIAIOSFODNN7EXAMPLE.", "id ***.")]
    [InlineData("AKIAIOSFODNN7EXAMPLEX AKIAIOSFODNN7", "AKIAIOSFODNN7EXAMPLEX AKIAIOSFODNN7")]
    [InlineData("""{"SecretAccessKey":"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}""", """{"SecretAccessKey":"***"}""")]
    [InlineData("aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "aws_secret_access_key = ***")]
    [InlineData("token IQoJb3JpZ2luX2VjEOr//////////wEaCXVzLWVhc3QtMSJ==", "token ***")]
    public void Keys_of_aws_are_found(string text, string clean) => AssertClean(LogPattern.AwsKeys, text, clean);

    [Fact]
    public void A_pattern_is_applied_to_messages_values_numbers_and_exceptions_and_one_that_throws_hides_all()
    {
        var run = new LoggingRun(
            new LoggingOptions
            {
                Redaction = new LogRedaction
                {
                    Patterns = [LogPattern.CardNumbers, LogPattern.Matching(Internal()), LogPattern.Of(text => text.Contains("boom", StringComparison.Ordinal) ? throw new InvalidOperationException() : text)],
                },
            },
            TestLog.Json);

        run.Invoke(context => context.Logger.LogError(
            new InvalidOperationException("of 4111111111111111"), "{Number} {Text} {Other} {Loud}", 4111111111111111, "int-1234", new Uri("https://x/int-55"), "boom"));

        AssertHidden(run, "4111111111111111", "int-1234", "int-55", "boom");
        var entry = Assert.Single(run.Output.Entries);
        Assert.Equal(("***", "***", "https://x/***", "of ***"), (Text("Number"), Text("Text"), Text("Other"), Text("errorMessage")));

        string? Text(string name) => entry.GetProperty(name).GetString();
    }

    [Fact]
    public async Task Values_that_are_read_by_a_test_of_a_function_are_redacted_too()
    {
        var context = LambdaKit.Testing.FakeLambdaContext.For("orders");
        var handler = new DelegateHandler((payload, own) =>
        {
            own.AppendLogKey("order", 7);
            own.AppendLogKey("token", Secret);
            own.Logger.LogDebug("Card {Password} {@Card} {List}", Secret, new LoggedCard(Secret, "Ada"), new[] { new Dictionary<string, object?> { ["pwd"] = Secret } });
            Assert.Single(context.Log.Buffered);
            own.Logger.LogError("e");
            return new(payload);
        }).With(new LoggingMiddleware(new LoggingOptions
        {
            MinimumLevel = LogLevel.Information, Types = LoggingJson.Default, Buffer = new LogBufferOptions(), CorrelationId = LogCorrelation.RequestId,
        }));

        await handler.InvokeAsync("{}"u8.ToArray(), context);

        Assert.Equal(2, context.Log.Count);
        Assert.Empty(context.Log.Buffered);
        var entry = context.Log[0];
        Assert.Equal(("***", 7, "***", context.Context.RequestId), (entry.Values["Password"], entry.Keys["order"], entry.Keys["token"], entry.CorrelationId));
        Assert.Equal("***", ((Dictionary<string, object?>)entry.Values["@Card"]!)["Number"]);
        Assert.Equal("***", ((Dictionary<string, object?>)((List<object?>)entry.Values["List"]!)[0]!)["pwd"]);
        Assert.DoesNotContain(Secret, entry.Message, StringComparison.Ordinal);
    }

    private static void AssertClean(LogPattern pattern, string text, string clean)
    {
        Assert.Equal(clean, pattern.Replace(text));
        if (text == clean)
            Assert.Same(text, pattern.Replace(text));
    }

    private static void AssertHidden(LoggingRun run, params string[] secrets)
    {
        foreach (var line in Texts(run))
        {
            foreach (var secret in secrets)
                Assert.DoesNotContain(secret, line, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>What was written, the headers of frames and all.</summary>
    private static List<string> Texts(LoggingRun run) => [.. run.Output.Events.Select(Encoding.UTF8.GetString)];

    [GeneratedRegex(@"int-\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Internal();

    [LoggerMessage(Level = LogLevel.Information, Message = "Sign in of {User} by {Password}")]
    private static partial void SignIn(ILogger logger, string user, string password);
}
