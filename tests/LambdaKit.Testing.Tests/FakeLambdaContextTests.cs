using Microsoft.Extensions.Logging;

namespace LambdaKit.Testing.Tests;

public sealed class FakeLambdaContextTests
{
    [Fact]
    public void Defaults_are_those_of_an_unpublished_function()
    {
        LambdaContext context = FakeLambdaContext.For("orders");

        Assert.Equal("orders", context.FunctionName);
        Assert.Equal("$LATEST", context.Version);
        Assert.True(context.IsLatest);
        Assert.Equal("arn:aws:lambda:eu-west-1:123456789012:function:orders", context.Arn?.Text);
        Assert.Null(context.Alias);
        Assert.Equal(512, context.MemoryLimitMiB);
        Assert.Equal("/aws/lambda/orders", context.LogGroup);
        Assert.NotNull(context.LogStream);
        Assert.NotEmpty(context.RequestId);
        Assert.StartsWith("Root=", context.TraceId, StringComparison.Ordinal);
        Assert.Null(context.Identity);
        Assert.Null(context.ClientContext);
        Assert.Null(context.TenantId);
        Assert.False(context.IsColdStart);
        Assert.Equal(LambdaInitializationType.OnDemand, context.InitializationType);
        Assert.Equal(TimeSpan.FromSeconds(30), context.RemainingTime);
        Assert.False(context.DeadlineToken.IsCancellationRequested);
    }

    [Fact]
    public void Says_what_the_test_says()
    {
        var identity = new CognitoIdentity { IdentityId = "eu-west-1:1", IdentityPoolId = "eu-west-1:2" };
        var client = new ClientContext { Custom = new Dictionary<string, string?> { ["tier"] = "gold" } };

        LambdaContext context = FakeLambdaContext.For("orders").WithAlias("live").WithVersion("42").WithTimeout(TimeSpan.FromSeconds(3))
            .WithRequestId("request-7").WithMemory(1024).WithIdentity(identity).WithClientContext(client).WithTenant("acme")
            .WithTraceId(null).WithInitializationType(LambdaInitializationType.SnapStart).WithColdStart();

        Assert.Equal("live", context.Alias);
        Assert.Equal("arn:aws:lambda:eu-west-1:123456789012:function:orders:live", context.Arn?.Text);
        Assert.Equal("42", context.Version);
        Assert.False(context.IsLatest);
        Assert.Equal(TimeSpan.FromSeconds(3), context.RemainingTime);
        Assert.Equal("request-7", context.RequestId);
        Assert.Equal(1024, context.MemoryLimitMiB);
        Assert.Same(identity, context.Identity);
        Assert.Same(client, context.ClientContext);
        Assert.Equal("acme", context.TenantId);
        Assert.Null(context.TraceId);
        Assert.Equal(LambdaInitializationType.SnapStart, context.InitializationType);
        Assert.True(context.IsColdStart);
    }

    [Theory]
    [InlineData(LambdaInitializationType.Unknown)]
    [InlineData(LambdaInitializationType.OnDemand)]
    [InlineData(LambdaInitializationType.ProvisionedConcurrency)]
    [InlineData(LambdaInitializationType.SnapStart)]
    [InlineData(LambdaInitializationType.ManagedInstances)]
    public void Every_initialization_type_can_be_said(LambdaInitializationType type)
    {
        LambdaContext context = FakeLambdaContext.For("orders").WithInitializationType(type);

        Assert.Equal(type, context.InitializationType);
    }

    [Fact]
    public void Remaining_time_shrinks_as_the_clock_advances_and_is_never_negative()
    {
        var context = FakeLambdaContext.For("orders").WithTimeout(TimeSpan.FromSeconds(10));

        context.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(TimeSpan.FromSeconds(6), context.Context.RemainingTime);

        context.Advance(TimeSpan.FromSeconds(40));
        Assert.Equal(TimeSpan.Zero, context.Context.RemainingTime);
    }

    [Fact]
    public void The_deadline_token_is_cancelled_a_margin_before_the_deadline()
    {
        var context = FakeLambdaContext.For("orders").WithTimeout(TimeSpan.FromSeconds(10)).WithDeadlineMargin(TimeSpan.FromSeconds(1));

        context.Advance(TimeSpan.FromSeconds(8.999));
        Assert.False(context.Context.DeadlineToken.IsCancellationRequested);

        context.Advance(TimeSpan.FromSeconds(0.001));
        Assert.True(context.Context.DeadlineToken.IsCancellationRequested);
        Assert.Equal(TimeSpan.FromSeconds(1), context.Context.RemainingTime);
    }

    [Fact]
    public void A_token_whose_margin_is_longer_than_the_timeout_is_cancelled_from_the_start()
    {
        LambdaContext context = FakeLambdaContext.For("orders").WithTimeout(TimeSpan.FromSeconds(1)).WithDeadlineMargin(TimeSpan.FromSeconds(2));

        Assert.True(context.DeadlineToken.IsCancellationRequested);
    }

    [Fact]
    public void The_invocation_begins_with_the_first_use_of_its_context()
    {
        var context = FakeLambdaContext.For("orders").WithTimeout(TimeSpan.FromSeconds(10));

        context.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(TimeSpan.FromSeconds(10), context.Context.RemainingTime);
    }

    [Fact]
    public void Contexts_on_one_clock_see_the_same_time()
    {
        var clock = new FakeClock();
        var first = FakeLambdaContext.For("orders").WithClock(clock);
        LambdaContext second = FakeLambdaContext.For("payments").WithClock(clock);

        first.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal(TimeSpan.FromSeconds(10), second.RemainingTime);
    }

    [Fact]
    public void It_is_the_same_context_each_time()
    {
        var context = FakeLambdaContext.For("orders");
        LambdaContext first = context;
        LambdaContext second = context;

        first.Items["key"] = "value";

        Assert.Same(first, second);
        Assert.Equal("value", context.Context.Items["key"]);
    }

    [Fact]
    public void Cannot_be_changed_once_the_invocation_has_begun()
    {
        var context = FakeLambdaContext.For("orders");
        _ = context.Context;

        var exception = Assert.Throws<InvalidOperationException>(() => context.WithAlias("live"));

        Assert.Contains("make another context", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_logged_can_be_read_back()
    {
        var context = FakeLambdaContext.For("orders").WithRequestId("request-7");
        var failure = new InvalidOperationException("out of stock");

        context.Advance(TimeSpan.FromSeconds(2));
        context.Context.Logger.LogWarning(new EventId(7, "Late"), failure, "Order {OrderId} is {Delay} late", "A-1", TimeSpan.FromMinutes(5));

        var entry = Assert.Single(context.Log);
        Assert.Equal(LogLevel.Warning, entry.Level);
        Assert.Equal("Order A-1 is 00:05:00 late", entry.Message);
        Assert.Equal("A-1", entry.Values["OrderId"]);
        Assert.Equal(TimeSpan.FromMinutes(5), entry.Values["Delay"]);
        Assert.Equal(2, entry.Values.Count);
        Assert.Equal(new EventId(7, "Late"), entry.EventId);
        Assert.Same(failure, entry.Exception);
        Assert.Null(entry.Category);
        Assert.Equal("request-7", entry.RequestId);
        Assert.Equal(new FakeClock().GetUtcNow().AddSeconds(2), entry.Timestamp);
        Assert.Empty(entry.Scopes);
    }

    [Fact]
    public void Categories_and_scopes_are_kept()
    {
        var context = FakeLambdaContext.For("orders");
        var logger = context.Context.CreateLogger("Billing");

        using (logger.BeginScope("batch 1"))
        using (logger.BeginScope("message 2"))
            logger.LogInformation("Inside");
        logger.LogInformation("Outside");

        Assert.Equal(["batch 1", "message 2"], context.Log[0].Scopes.Select(scope => scope.ToString()));
        Assert.Equal("Billing", context.Log[0].Category);
        Assert.Empty(context.Log[1].Scopes);
    }

    [Fact]
    public void Every_level_is_logged_unless_the_test_says_otherwise()
    {
        var all = FakeLambdaContext.For("orders");
        var few = FakeLambdaContext.For("orders").WithLogLevel(LogLevel.Warning);

        foreach (LambdaContext context in new LambdaContext[] { all, few })
        {
            context.Logger.LogTrace("trace");
            context.Logger.LogInformation("information");
            context.Logger.LogWarning("warning");
        }

        Assert.Equal(["Trace: trace", "Information: information", "Warning: warning"], all.Log.Select(entry => entry.ToString()));
        Assert.Equal(["Warning: warning"], few.Log.Select(entry => entry.ToString()));
    }

    [Fact]
    public void A_name_is_needed_and_impossible_times_are_refused()
    {
        Assert.Throws<ArgumentException>(() => FakeLambdaContext.For(""));
        Assert.Throws<ArgumentOutOfRangeException>(() => FakeLambdaContext.For("orders").WithTimeout(TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => FakeLambdaContext.For("orders").WithMemory(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => FakeLambdaContext.For("orders").Advance(TimeSpan.FromSeconds(-1)));
    }
}
