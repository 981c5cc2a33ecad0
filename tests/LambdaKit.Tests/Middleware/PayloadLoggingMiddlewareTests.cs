using System.Text;
using LambdaKit.Masking;
using LambdaKit.Middleware;
using LambdaKit.Testing;
using LambdaKit.Tests.Runtime.Wire;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Middleware;

public sealed class PayloadLoggingMiddlewareTests
{
    private static readonly byte[] Request = """{ "headers": {"Authorization":"Bearer s3cr3t"}, "body":"{\"password\":\"s3cr3t\",\"id\":1}" }"""u8.ToArray();

    [Fact]
    public async Task Event_and_result_are_logged_without_credentials()
    {
        var context = FakeLambdaContext.For("orders");

        await DelegateHandler.Echo().With(new PayloadLoggingMiddleware()).InvokeAsync(Request, context);

        const string Masked = """{"headers":{"Authorization":"*****"},"body":"{\"password\":\"*****\",\"id\":1}"}""";
        Assert.Equal([$"The event: {Masked}", $"The result: {Masked}"], context.Log.Select(entry => entry.Message));
    }

    [Fact]
    public async Task Nothing_is_done_below_the_functions_level()
    {
        var context = FakeLambdaContext.For("orders").WithLogLevel(LogLevel.Information);

        await DelegateHandler.Echo().With(new PayloadLoggingMiddleware()).InvokeAsync(Request, context);

        Assert.Empty(context.Log);
    }

    [Fact]
    public async Task What_is_too_large_or_no_json_is_told_by_its_size_alone()
    {
        var context = FakeLambdaContext.For("orders");
        var handler = DelegateHandler.Echo().With(new PayloadLoggingMiddleware(new PayloadLoggingOptions { MaxBytes = 20, LogsResult = false }));

        await handler.InvokeAsync(new byte[21], context);
        await handler.InvokeAsync("s3cr3t"u8.ToArray(), context);

        Assert.Equal(["The event is not logged: it has 21 bytes", "The event is not logged: its 6 bytes are no JSON"], context.Log.Select(entry => entry.Message));
    }

    [Fact]
    public void In_the_log_it_is_json_and_not_a_text_of_it()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(
            server.Address,
            LambdaHost.Create().Map("function", () => DelegateHandler.Echo().With(new PayloadLoggingMiddleware(new PayloadLoggingOptions { LogsResult = false }))),
            sendsTogether: true,
            ("AWS_LAMBDA_LOG_FORMAT", "JSON"), ("AWS_LAMBDA_LOG_LEVEL", "DEBUG"));
        var connection = server.Accept();

        connection.Serve("a", """{"id": [1, "x"], "token": "s3cr3t"}""");
        connection.ReadRequest();

        Assert.Contains(""" "Payload":{"id":[1,"x"],"token":"*****"}""".Trim(), function.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_cannot_be_meant_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new PayloadLoggingMiddleware(new PayloadLoggingOptions { MaxBytes = 0 }));
        Assert.Throws<ArgumentException>(() => new PayloadLoggingMiddleware(new PayloadLoggingOptions { LogsEvent = false, LogsResult = false }));
    }

    [Fact]
    public async Task A_mask_of_ones_own_takes_the_place_of_the_usual_one()
    {
        var context = FakeLambdaContext.For("orders");
        var middleware = new PayloadLoggingMiddleware(new PayloadLoggingOptions { Mask = new DataMask(MaskRule.Erase("id")), LogsResult = false });

        await DelegateHandler.Echo().With(middleware).InvokeAsync(Encoding.UTF8.GetBytes("""{"id":1,"token":"t"}"""), context);

        Assert.Equal("""The event: {"id":"*****","token":"t"}""", context.Log[0].Message);
    }
}
