using System.Text.Json;
using LambdaKit.Local;

namespace LambdaKit.EndToEndTests.Functions;

/// <summary>samples/Orders in a process of its own, in both forms in which it can be deployed.</summary>
public sealed class OrdersTests
{
    private const string NoSuchOrder = """{"version":"2.0","routeKey":"GET /orders/{id}","rawPath":"/orders/B-1","requestContext":{"http":{"method":"GET"}}}""";
    private const string Message = """{"Records":[{"eventSource":"aws:sqs","messageId":"1","body":"{}"}]}""";

    [Theory, Orders("managed"), Orders("native"), Orders("trimmed")]
    public async Task Order_is_found(string form)
    {
        await using var lambda = await RunningLambda.OrdersAsync(form);

        var result = await lambda.InvokeWithSampleAsync("orders-api", "http-api-get-order.json");

        Assert.Null(result.FunctionError);
        var response = JsonSerializer.Deserialize<JsonElement>(result.Payload.Span);
        Assert.Equal(200, response.GetProperty("statusCode").GetInt32());
        Assert.Equal("application/json", response.GetProperty("headers").GetProperty("content-type").GetString());
        Assert.Equal("""{"id":"A-1001","sku":"coffee-beans-1kg","quantity":2}""", response.GetProperty("body").GetString());
    }

    [Theory, Orders("managed"), Orders("native"), Orders("trimmed")]
    public async Task Order_that_was_placed_is_found_by_the_next_invocation(string form)
    {
        await using var lambda = await RunningLambda.OrdersAsync(form);

        var placed = await lambda.InvokeWithSampleAsync("orders-api", "http-api-place-order.json");
        var found = await lambda.InvokeAsync(NoSuchOrder.Replace("B-1", "A-1002", StringComparison.Ordinal), new LocalInvocationOptions { FunctionName = "orders-api" });

        Assert.Contains("\"statusCode\":201", placed.PayloadText);
        Assert.Contains("/orders/A-1002", placed.PayloadText);
        Assert.Contains("Placed order A-1002", placed.LogTail);
        Assert.Contains("\tInit Duration: ", placed.LogTail);
        Assert.Contains("\"statusCode\":200", found.PayloadText);
        Assert.Contains("tea-assam-500g", found.PayloadText);
        Assert.DoesNotContain("\tInit Duration: ", found.LogTail);
    }

    [Theory, Orders("managed"), Orders("native"), Orders("trimmed")]
    public async Task Message_that_fails_is_handed_back_while_the_others_are_done(string form)
    {
        await using var lambda = await RunningLambda.OrdersAsync(form);

        var result = await lambda.InvokeWithSampleAsync("orders-queue", "sqs-orders-with-one-bad-message.json");

        Assert.Null(result.FunctionError);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"6d0a51c4-3f0e-4c6b-9a55-0f4f6b1a0002"}]}""", result.PayloadText);
        Assert.Contains("Record 6d0a51c4-3f0e-4c6b-9a55-0f4f6b1a0002 failed", result.LogTail);
        Assert.Contains(result.RequestId, lambda.Log.Single(line => line.Contains("0002 failed", StringComparison.Ordinal)));
    }

    [Theory, Orders("managed"), Orders("native"), Orders("trimmed")]
    public async Task Failed_invocation_is_reported_and_the_next_one_still_runs(string form)
    {
        await using var lambda = await RunningLambda.OrdersAsync(form);

        var failed = await lambda.InvokeAsync(Message, new LocalInvocationOptions { FunctionName = "orders-api" });
        var next = await lambda.InvokeAsync(NoSuchOrder, new LocalInvocationOptions { FunctionName = "orders-api" });

        Assert.Equal("Unhandled", failed.FunctionError);
        var error = JsonSerializer.Deserialize<JsonElement>(failed.Payload.Span);
        Assert.Equal("LambdaConfigurationException", error.GetProperty("errorType").GetString());
        Assert.Contains("'OrdersApi' takes requests of API Gateway, function URLs, load balancers and VPC Lattice, but the payload is of the source 'Sqs'.", error.GetProperty("errorMessage").GetString());
        Assert.Contains("HttpHandler", string.Join("\n", error.GetProperty("stackTrace").EnumerateArray()));
        Assert.Null(next.FunctionError);
        Assert.Contains("\"statusCode\":404", next.PayloadText);
        Assert.DoesNotContain("\tInit Duration: ", next.LogTail);
    }

    [Theory, Orders("managed"), Orders("native"), Orders("trimmed")]
    public async Task Event_that_is_no_JSON_is_a_failure_that_tells_where_and_not_what(string form)
    {
        await using var lambda = await RunningLambda.OrdersAsync(form);

        var failed = await lambda.InvokeAsync("""{"routeKey": secret}""", new LocalInvocationOptions { FunctionName = "orders-api" });

        Assert.Equal("Unhandled", failed.FunctionError);
        Assert.Contains("\"errorType\":\"EventFormatException\"", failed.PayloadText);
        Assert.DoesNotContain("secret", failed.PayloadText);
    }

    [Theory, Orders("managed"), Orders("native"), Orders("trimmed")]
    public async Task Function_that_is_not_in_the_binary_stops_init_with_the_names(string form)
    {
        await using var lambda = await RunningLambda.StartAsync(Repository.Orders(form), new LocalFunctionOptions { Name = "orders", Handler = "Orders" });

        var failed = await lambda.InvokeAsync("{}");

        Assert.Equal("Unhandled", failed.FunctionError);
        var message = JsonSerializer.Deserialize<JsonElement>(failed.Payload.Span).GetProperty("errorMessage").GetString();
        Assert.Equal(
            "The environment variable '_HANDLER' is 'Orders', which is none of this binary's functions: 'orders-api', 'orders-queue'. Set 'LAMBDAKIT_FUNCTION' to one of them.",
            message);
        Assert.Contains(lambda.Log, line => line.StartsWith("INIT_REPORT ", StringComparison.Ordinal) && line.Contains("Status: error", StringComparison.Ordinal));
    }
}
