namespace LambdaKit.Tests;

public sealed class LambdaArnTests
{
    [Theory]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:orders", null, null)]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:orders:live", "live", "live")]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:orders:$LATEST", "$LATEST", null)]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:orders:42", "42", null)]
    public void The_alias_is_a_qualifier_that_is_neither_latest_nor_a_number(string text, string? qualifier, string? alias)
    {
        var arn = LambdaArn.TryParse(text);

        Assert.NotNull(arn);
        Assert.Equal(
            ("aws", "eu-west-1", "123456789012", "orders", qualifier, alias),
            (arn.Partition, arn.Region, arn.Account, arn.FunctionName, arn.Qualifier, arn.Alias));
        Assert.Equal(text, arn.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("orders")]
    [InlineData("arn:aws:s3:::bucket")]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:layer:orders")]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:orders:")]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:orders:live:more")]
    public void What_is_no_function_arn_is_not_parsed(string? text) => Assert.Null(LambdaArn.TryParse(text));
}
