using LambdaKit.Events.StepFunctions;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.StepFunctions;

public sealed class StepFunctionsTests
{
    private static readonly byte[] Task = Fixture.Read("StepFunctions/Fixtures/task.json");
    private static readonly byte[] Error = Fixture.Read("StepFunctions/Fixtures/error.json");

    [Fact]
    public void Task_has_its_token_and_its_input()
    {
        var task = StepFunctionsTask.Parse(Task);

        Assert.Equal("AAAAKgAAAAIAAAAAAAAAAexample", task.TaskToken);
        Assert.Equal("order-1", task.Input!.Value["orderId"].GetString());
    }

    [Fact]
    public void Context_object_is_typed()
    {
        var context = StepFunctionsTask.Parse(Task).ExecutionContext!;
        var execution = context.Execution!;
        var item = context.Map!.Item!;

        Assert.Equal("arn:aws:states:eu-west-1:123456789012:execution:orders:run-1", execution.Id);
        Assert.Equal("order-1", execution.Input!.Value["orderId"].GetString());
        Assert.Equal("run-1", execution.Name);
        Assert.Equal("arn:aws:iam::123456789012:role/orders", execution.RoleArn);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 0, 0, 0, 123, TimeSpan.Zero), execution.StartTime);
        Assert.Equal(1, execution.RedriveCount);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 1, 0, 0, 123, TimeSpan.Zero), execution.RedriveTime);
        Assert.Equal("Approve", context.State!.Name);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 0, 0, 1, 123, TimeSpan.Zero), context.State.EnteredTime);
        Assert.Equal(2, context.State.RetryCount);
        Assert.Equal("arn:aws:states:eu-west-1:123456789012:stateMachine:orders", context.StateMachine!.Id);
        Assert.Equal("orders", context.StateMachine.Name);
        Assert.Equal("AAAAKgAAAAIAAAAAAAAAAexample", context.Task!.Token);
        Assert.Equal(3, item.Index);
        Assert.Equal("line-3", item.Key);
        Assert.Equal("apple", item.Value!.Value["sku"].GetString());
        Assert.Equal("STATE_DATA", item.Source);
    }

    [Fact]
    public void Error_of_a_function_is_read_from_the_cause()
    {
        var error = StepFunctionsError.Parse(Error);
        var function = error.ReadFunctionError()!;

        Assert.Equal(new StepFunctionsErrorName("OutOfStockException"), error.Error);
        Assert.False(error.Error!.Value.IsOfStepFunctions);
        Assert.Equal("OutOfStockException", function.ErrorType);
        Assert.Equal("No apples.", function.ErrorMessage);
        Assert.Equal(["at Orders.Approve()"], function.StackTrace);
        Assert.Equal("TimeoutException", function.InnerError!.ErrorType);
        Assert.Empty(function.Trace);
        Assert.Null(function.RequestId);
    }

    [Theory]
    [InlineData("""{"Error":"States.Timeout"}""")]
    [InlineData("""{"Error":"States.Timeout","Cause":""}""")]
    [InlineData("""{"Error":"States.Timeout","Cause":"It took too long."}""")]
    [InlineData("""{"Error":"States.Timeout","Cause":"{\"Attempts\":[]}"}""")]
    [InlineData("""{"Error":"States.Timeout","Cause":"[1]"}""")]
    public void Cause_that_is_no_error_of_a_function_is_left_as_it_is(string json)
    {
        var error = StepFunctionsError.Parse(json);

        Assert.Equal(StepFunctionsErrorName.Timeout, error.Error);
        Assert.True(error.Error!.Value.IsOfStepFunctions);
        Assert.Null(error.ReadFunctionError());
    }

    [Fact]
    public void Task_and_error_are_written_back_as_the_same_json()
    {
        var task = StepFunctionsTask.Parse(Task);
        var error = StepFunctionsError.Parse(Error);

        JsonDifference.AssertSame(Task, task.ToUtf8Json());
        JsonDifference.AssertSame(Error, error.ToUtf8Json());
        Assert.Empty(CorpusModel.UnknownPaths(task));
        Assert.Empty(CorpusModel.UnknownPaths(error));
    }
}
