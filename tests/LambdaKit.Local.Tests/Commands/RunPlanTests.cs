using System.Text;
using LambdaKit.Local.Commands;

namespace LambdaKit.Local.Tests.Commands;

public sealed class RunPlanTests : IDisposable
{
    private const string Configuration = """
        {
          // two functions in one program
          "functions": {
            "orders-api": { "events": ["http"], "timeout": 10, "memory": 256, "environment": { "TABLE": "orders" } },
            "orders-queue": { "events": ["sqs", "sns"] },
          },
        }
        """;

    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Program_without_a_configuration_is_one_function_named_after_it()
    {
        var plan = Make();

        var function = Assert.Single(plan.Options.Functions);
        Assert.Equal("LambdaKit-Local-Tests-Function", function.Name);
        Assert.Equal("LambdaKit.Local.Tests.Function", function.Handler);
        Assert.Equal(TimeSpan.FromSeconds(30), function.Timeout);
        Assert.Equal(512, function.MemoryMiB);
        Assert.False(function.Environment.ContainsKey("LAMBDAKIT_FUNCTION"));
        Assert.NotNull(function.Command);
        Assert.Null(plan.Event);
    }

    [Fact]
    public void Named_function_is_told_its_name()
    {
        var function = Assert.Single(Make("--function", "orders-api").Options.Functions);

        Assert.Equal("orders-api", function.Name);
        Assert.Equal("orders-api", function.Environment["LAMBDAKIT_FUNCTION"]);
    }

    [Fact]
    public void Every_configured_function_is_served()
    {
        Configure(Configuration);

        var plan = Make("--config", _file, "--env", "TABLE=other");

        Assert.Equal(["orders-api", "orders-queue"], plan.Options.Functions.Select(function => function.Name));
        var api = plan.Options.Functions[0];
        Assert.Equal(TimeSpan.FromSeconds(10), api.Timeout);
        Assert.Equal(256, api.MemoryMiB);
        Assert.Equal("other", api.Environment["TABLE"]);
        Assert.Equal("orders-api", api.Environment["LAMBDAKIT_FUNCTION"]);
        Assert.Equal("orders-queue", plan.Options.Functions[1].Environment["LAMBDAKIT_FUNCTION"]);
    }

    [Theory]
    [InlineData("""{"requestContext":{"http":{}}}""", "orders-api")]
    [InlineData("""{"httpMethod":"GET","requestContext":{}}""", "orders-api")]
    [InlineData("""{"Records":[{"eventSource":"aws:sqs"}]}""", "orders-queue")]
    [InlineData("""{"Records":[{"EventSource":"aws:sns"}]}""", "orders-queue")]
    public void Event_chooses_its_function(string payload, string function)
    {
        Configure(Configuration);

        var plan = MakeWithInput(payload, "--config", _file, "--event", "-");

        Assert.Equal(function, Assert.Single(plan.Options.Functions).Name);
        Assert.Equal(payload, Encoding.UTF8.GetString(plan.Event!.Value.Span)); // given
    }

    [Theory]
    [InlineData("""{}""", "The event bears no mark of its source, so it could be for any of orders-api, orders-queue; give --function NAME.")]
    [InlineData("""{"Records":[{"eventSource":"aws:s3"}]}""", "takes events of 's3'; add it to the \"events\" of one of orders-api, orders-queue, or give --function NAME.")]
    public void Event_that_fits_no_function_is_explained(string payload, string message)
    {
        Configure(Configuration);

        var exception = Assert.Throws<UsageException>(() => MakeWithInput(payload, "--config", _file, "--event", "-"));

        Assert.EndsWith(message, exception.Message);
    }

    [Fact]
    public void Function_that_names_the_source_goes_before_one_that_names_its_group()
    {
        Configure("""{"functions":{"all":{"events":["eventbridge"]},"uploads":{"events":["eventbridge-s3"]}}}""");

        var upload = MakeWithInput("""{"source":"aws.s3","detail-type":"Object Created","detail":{}}""", "--config", _file, "--event", "-");
        var other = MakeWithInput("""{"source":"aws.ec2","detail-type":"EC2 Instance State-change Notification","detail":{}}""", "--config", _file, "--event", "-");

        Assert.Equal("uploads", Assert.Single(upload.Options.Functions).Name);
        Assert.Equal("all", Assert.Single(other.Options.Functions).Name);
    }

    [Fact]
    public void Event_that_fits_two_functions_is_explained()
    {
        Configure("""{"functions":{"a":{"events":["sqs"]},"b":{"events":["sqs"]}}}""");

        var exception = Assert.Throws<UsageException>(() => MakeWithInput("""{"Records":[{"eventSource":"aws:sqs"}]}""", "--config", _file, "--event", "-"));

        Assert.Equal("Events of 'sqs' are for 'a' and 'b'; give --function NAME.", exception.Message);
    }

    [Fact]
    public void Function_that_is_not_configured_is_explained()
    {
        Configure(Configuration);

        var exception = Assert.Throws<UsageException>(() => Make("--config", _file, "--function", "orders"));

        Assert.Equal($"The function 'orders' is not in '{_file}'; there are orders-api, orders-queue.", exception.Message);
    }

    [Theory]
    [InlineData("""{"function":{}}""", "has an unknown property 'function'; known is functions.")]
    [InlineData("""{"functions":{"a":{"event":[]}}}""", "has an unknown property 'event' in 'a'; known are events, timeout, memory, environment.")]
    [InlineData("{\n\"functions\" 1}", "is not valid JSON in line 2.")]
    [InlineData("""{"functions":{"a":{"events":"sqs"}}}""", "has a value of the wrong kind; see --help for its form.")]
    [InlineData("""{"functions":{"a":{"timeout":901}}}""", "is out of range; give seconds, more than 0 and at most 900.")]
    [InlineData("""{"functions":{"a":{"memory":127}}}""", "is out of range; give MiB, 128 to 10240.")]
    [InlineData("""{"functions":{"a":{"timeout":"x"}}}""", "has a value of the wrong kind; see --help for its form.")]
    public void Mistake_in_the_configuration_is_explained(string configuration, string message)
    {
        Configure(configuration);

        Assert.EndsWith(message, Assert.Throws<UsageException>(() => Make("--config", _file)).Message);
    }

    [Theory]
    [InlineData("{\n  nonsense", "The event '-' is not valid JSON in line 2, byte 3.")]
    [InlineData("{} x", "The event '-' is not valid JSON in line 1, byte 4.")]
    public void Event_that_is_no_JSON_is_explained(string payload, string message)
    {
        Assert.Equal(message, Assert.Throws<UsageException>(() => MakeWithInput(payload, "--event", "-")).Message);
    }

    [Fact]
    public void Event_file_that_is_missing_is_explained()
    {
        Assert.StartsWith("The event 'missing.json' can't be read: ", Assert.Throws<UsageException>(() => Make("--event", "missing.json")).Message);
    }

    [Theory]
    [InlineData("", "{}")]
    [InlineData("\uFEFF{\"a\":1}", "{\"a\":1}")]
    public void Event_loses_its_byte_order_mark_and_may_be_empty(string input, string payload)
    {
        Assert.Equal(payload, Encoding.UTF8.GetString(MakeWithInput(input, "--event", "-").Event!.Value.Span)); // given
    }

    [Fact]
    public void Attached_function_has_no_process_and_no_enforced_timeout()
    {
        Configure(Configuration);

        var function = Assert.Single(MakeWithInput("", ["--attach", "--assembly", "Orders.dll", "--config", _file], withAssembly: false).Options.Functions);

        Assert.Equal("Orders", function.Name);
        Assert.Null(function.Command);
        Assert.False(function.EnforceTimeout);
    }

    private static RunPlan Make(params string[] arguments) => MakeWithInput("", arguments);

    private static RunPlan MakeWithInput(string input, params string[] arguments) => MakeWithInput(input, arguments, withAssembly: true);

    private static RunPlan MakeWithInput(string input, string[] arguments, bool withAssembly)
    {
        string[] all = withAssembly ? ["--assembly", TestFunction.Path, .. arguments] : arguments;
        return RunPlan.Make(CommandLine.Parse(all), new MemoryStream(Encoding.UTF8.GetBytes(input)));
    }

    private void Configure(string json) => File.WriteAllText(_file, json);
}
