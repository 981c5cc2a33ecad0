using LambdaKit.Events.Text;

namespace LambdaKit.Events.Tests.Text;

public sealed class ArnTests
{
    [Theory]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:orders", "aws", "sqs", "eu-west-1", "123456789012", "orders", null, "orders")]
    [InlineData("arn:aws:sns:eu-west-1:123456789012:orders:0b6941c3", "aws", "sns", "eu-west-1", "123456789012", "orders:0b6941c3", "orders", "0b6941c3")]
    [InlineData("arn:aws:lambda:eu-west-1:1:function:orders:live", "aws", "lambda", "eu-west-1", "1", "function:orders:live", "function", "orders:live")]
    [InlineData("arn:aws-cn:dynamodb:cn-north-1:1:table/a/stream/2026-01-31T00:00:00.000", "aws-cn", "dynamodb", "cn-north-1", "1", "table/a/stream/2026-01-31T00:00:00.000", "table", "a/stream/2026-01-31T00:00:00.000")]
    [InlineData("arn:aws:s3:::bucket", "aws", "s3", "", "", "bucket", null, "bucket")]
    [InlineData("arn:aws:s3:::bucket/a:b/c", "aws", "s3", "", "", "bucket/a:b/c", "bucket", "a:b/c")]
    [InlineData("arn:aws:iam::123456789012:role/path/name", "aws", "iam", "", "123456789012", "role/path/name", "role", "path/name")]
    [InlineData("arn:aws:logs:eu-west-1:1:log-group:/aws/lambda/orders:*", "aws", "logs", "eu-west-1", "1", "log-group:/aws/lambda/orders:*", "log-group", "/aws/lambda/orders:*")]
    [InlineData("arn:aws:apigateway:eu-west-1::/restapis/a1b2", "aws", "apigateway", "eu-west-1", "", "/restapis/a1b2", "restapis", "a1b2")]
    [InlineData("arn:aws:apigateway:eu-west-1::/account", "aws", "apigateway", "eu-west-1", "", "/account", null, "account")]
    [InlineData("arn:aws:x:::/", "aws", "x", "", "", "/", null, "")]
    [InlineData("arn:aws:x:::a/", "aws", "x", "", "", "a/", "a", "")]
    public void Name_is_taken_apart(
        string text, string partition, string service, string region, string account, string resource, string? resourceType, string resourceId)
    {
        var arn = Arn.Parse(text);

        Assert.Equal(
            (partition, service, region, account, resource, resourceType, resourceId),
            (arn.Partition, arn.Service, arn.Region, arn.Account, arn.Resource, arn.ResourceType, arn.ResourceId));
        Assert.Equal((text, text), (arn.Text, arn.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("arn")]
    [InlineData("arn:")]
    [InlineData("arn:aws")]
    [InlineData("arn:aws:sqs")]
    [InlineData("arn:aws:sqs:eu-west-1")]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012")]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:")]
    [InlineData("arn::sqs:eu-west-1:123456789012:orders")]
    [InlineData("arn:aws::eu-west-1:123456789012:orders")]
    [InlineData("ARN:aws:sqs:eu-west-1:123456789012:orders")]
    [InlineData("urn:aws:sqs:eu-west-1:123456789012:orders")]
    [InlineData(" arn:aws:sqs:eu-west-1:123456789012:orders")]
    [InlineData("https://sqs.eu-west-1.amazonaws.com/123456789012/orders")]
    public void Other_text_is_no_arn(string? text)
    {
        Assert.Null(Arn.TryParse(text));
        Assert.False(Arn.TryParse(text, out var arn));
        Assert.Null(arn);
    }

    [Fact]
    public void Error_says_what_is_missing_and_keeps_the_text_to_itself()
    {
        var error = Assert.Throws<FormatException>(() => Arn.Parse("secret-text"));

        Assert.Contains("must begin with 'arn:'", error.Message);
        Assert.DoesNotContain("secret", error.Message);
    }

    [Fact]
    public void Names_are_equal_when_they_are_spelled_the_same()
    {
        var orders = Arn.Parse("arn:aws:sqs:eu-west-1:123456789012:orders");

        Assert.Equal(orders, Arn.Parse("arn:aws:sqs:eu-west-1:123456789012:orders"));
        Assert.Equal(orders.GetHashCode(), Arn.Parse("arn:aws:sqs:eu-west-1:123456789012:orders").GetHashCode());
        Assert.NotEqual(orders, Arn.Parse("arn:aws:sqs:eu-west-1:123456789012:Orders"));
        Assert.False(orders.Equals(null));
    }
}
