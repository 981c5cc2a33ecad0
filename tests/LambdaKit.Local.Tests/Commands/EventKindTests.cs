using System.Text;
using LambdaKit.Events.Detection;
using LambdaKit.Local.Commands;

namespace LambdaKit.Local.Tests.Commands;

public sealed class EventKindTests
{
    public static TheoryData<string, string, string?> Events => new()
    {
        { """{"version":"2.0","requestContext":{"http":{"method":"GET"},"domainName":"x.execute-api.us-east-1.amazonaws.com"}}""", "api-gateway-http", "http" },
        { """{"version":"2.0","requestContext":{"http":{"method":"GET"},"domainName":"x.lambda-url.us-east-1.on.aws"}}""", "function-url", "http" },
        { """{"httpMethod":"GET","resource":"/","requestContext":{"stage":"prod"}}""", "api-gateway-rest", "http" },
        { """{"httpMethod":"GET","requestContext":{"elb":{}}}""", "alb", "http" },
        { """{"method":"GET","requestContext":{"serviceNetworkArn":"a"}}""", "vpc-lattice", "http" },
        { """{"requestContext":{"connectionId":"a","routeKey":"$default"}}""", "api-gateway-websocket", null },
        { """{"Records":[{"eventSource":"aws:sqs"}]}""", "sqs", null },
        { """{"Records":[{"EventSource":"aws:sns"}]}""", "sns", null },
        { """{"Records":[{"eventSource":"aws:s3"}]}""", "s3", null },
        { """{"Records":[{"eventSource":"aws:dynamodb"}]}""", "dynamodb-stream", null },
        { """{"Records":[{"eventSource":"aws:kinesis"}]}""", "kinesis-stream", null },
        { """{"Records":[{"eventSource":"aws:ses"}]}""", "ses", null },
        { """{"eventSource":"aws:kafka","records":{}}""", "kafka", null },
        { """{"eventSource":"SelfManagedKafka","records":{}}""", "kafka", null },
        { """{"eventSource":"aws:mq"}""", "mq-activemq", null },
        { """{"eventSource":"aws:rmq"}""", "mq-rabbitmq", null },
        { """{"source":"app","detail-type":"Placed","detail":{}}""", "eventbridge", null },
        { """{"source":"aws.events","detail-type":"Scheduled Event","detail":{}}""", "scheduled", "eventbridge" },
        { """{"source":"aws.s3","detail-type":"Object Created","detail":{}}""", "eventbridge-s3", "eventbridge" },
        { """{"triggerSource":"PreSignUp_SignUp","userPoolId":"a"}""", "cognito-pre-sign-up", "cognito" },
        { """{"Event":"s3:TestEvent","Bucket":"a"}""", "s3", null },
        { """{"awslogs":{"data":"x"}}""", "cloudwatch-logs", null },
    };

    [Theory]
    [MemberData(nameof(Events))]
    public void Source_is_told_by_its_marks(string payload, string name, string? group)
    {
        Assert.Equal(new EventKind(name, group), EventKind.Detect(Encoding.UTF8.GetBytes(payload)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    [InlineData("""{"Records":[]}""")]
    [InlineData("""{"Records":[1]}""")]
    [InlineData("""{"Records":[{"eventSource":7}]}""")]
    [InlineData("""{"requestContext":null,"detail":1}""")]
    public void Event_without_marks_has_no_source(string payload)
    {
        Assert.Null(EventKind.Detect(Encoding.UTF8.GetBytes(payload)));
    }

    [Fact]
    public void Every_source_has_a_name_that_the_help_and_the_page_say()
    {
        var page = File.ReadAllText(FindPage());
        foreach (var source in Enum.GetValues<EventSource>().Where(source => source != EventSource.Unknown))
        {
            var kind = EventKind.Of(source);

            Assert.NotNull(kind);
            Assert.Matches($@"[ \n]{kind.Name}[:,.\n]", CommandLine.Help);
            Assert.Contains($"`{kind.Name}`", page, StringComparison.Ordinal);
        }
    }

    private static string FindPage()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LambdaKit.sln")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("No LambdaKit.sln lies above the tests."), "docs", "local.md");
    }
}
