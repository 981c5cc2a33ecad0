using System.Text;
using LambdaKit.Local.Commands;

namespace LambdaKit.Local.Tests.Commands;

public sealed class EventSourceTests
{
    public static TheoryData<string, string, bool> Events => new()
    {
        { """{"version":"2.0","requestContext":{"http":{"method":"GET"},"domainName":"x.execute-api.us-east-1.amazonaws.com"}}""", "api-gateway-http", true },
        { """{"version":"2.0","requestContext":{"http":{"method":"GET"},"domainName":"x.lambda-url.us-east-1.on.aws"}}""", "function-url", true },
        { """{"httpMethod":"GET","resource":"/","requestContext":{"stage":"prod"}}""", "api-gateway-rest", true },
        { """{"httpMethod":"GET","requestContext":{"elb":{}}}""", "alb", true },
        { """{"method":"GET","requestContext":{"serviceNetworkArn":"a"}}""", "vpc-lattice", true },
        { """{"requestContext":{"connectionId":"a"}}""", "api-gateway-websocket", false },
        { """{"Records":[{"eventSource":"aws:sqs"}]}""", "sqs", false },
        { """{"Records":[{"EventSource":"aws:sns"}]}""", "sns", false },
        { """{"Records":[{"eventSource":"aws:s3"}]}""", "s3", false },
        { """{"Records":[{"eventSource":"aws:dynamodb"}]}""", "dynamodb-stream", false },
        { """{"Records":[{"eventSource":"aws:kinesis"}]}""", "kinesis-stream", false },
        { """{"Records":[{"eventSource":"aws:ses"}]}""", "ses", false },
        { """{"eventSource":"aws:kafka","records":{}}""", "kafka", false },
        { """{"eventSource":"SelfManagedKafka","records":{}}""", "kafka", false },
        { """{"eventSource":"aws:mq"}""", "mq-activemq", false },
        { """{"eventSource":"aws:rmq"}""", "mq-rabbitmq", false },
        { """{"detail-type":"Scheduled Event","detail":{}}""", "eventbridge", false },
        { """{"awslogs":{"data":"x"}}""", "cloudwatch-logs", false },
    };

    [Theory]
    [MemberData(nameof(Events))]
    public void Source_is_told_by_its_marks(string payload, string name, bool isHttp)
    {
        Assert.Equal(new EventSource(name, isHttp), EventSource.Detect(Encoding.UTF8.GetBytes(payload)));
        Assert.Contains(name, CommandLine.Help);
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
        Assert.Null(EventSource.Detect(Encoding.UTF8.GetBytes(payload)));
    }
}
