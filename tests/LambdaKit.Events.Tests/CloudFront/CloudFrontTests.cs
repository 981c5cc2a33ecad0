using LambdaKit.Events.CloudFront;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.CloudFront;

public sealed class CloudFrontTests
{
    private static readonly byte[] Request = Fixture.Read("CloudFront/Fixtures/origin-request.json");
    private static readonly byte[] Response = Fixture.Read("CloudFront/Fixtures/origin-response.json");
    private static readonly byte[] Answer = Fixture.Read("CloudFront/Fixtures/response.json");

    [Fact]
    public void Request_has_every_value()
    {
        var exchange = CloudFrontEvent.Parse(Request).Records[0].Exchange!;
        var request = exchange.Request!;

        Assert.Equal(("d1.cloudfront.net", "E1"), (exchange.Configuration!.DistributionDomainName, exchange.Configuration.DistributionId));
        Assert.Equal(CloudFrontEventType.OriginRequest, exchange.Configuration.EventType);
        Assert.StartsWith("4TyzHTaYWb1GX1qT", exchange.Configuration.RequestId);
        Assert.Null(exchange.Response);
        Assert.Equal(("203.0.113.178", "POST"), (request.ClientIp, request.Method));
        Assert.Equal(("/orders/a%20b", "tag=a%20b&tag=c+d"), (request.Uri, request.QueryString));
        Assert.Equal(("Host", "orders.example.com"), (request.Headers["host"][0].Name, request.Headers["host"][0].Value));
        Assert.Equal((false, "read-only", "base64", "eyJpZCI6MX0="), (request.Body!.IsTruncated, request.Body.Action, request.Body.Encoding, request.Body.Data));
    }

    [Fact]
    public void Origins_have_every_value()
    {
        var origin = CloudFrontEvent.Parse(Request).Records[0].Exchange!.Request!.Origin!;
        var custom = origin.Custom!;
        var s3 = origin.S3!;

        Assert.Equal("1", custom.CustomHeaders["x-a"][0].Value);
        Assert.Equal(("example.org", "/v1", "https", 443), (custom.DomainName, custom.Path, custom.Protocol, custom.Port));
        Assert.Equal((5, 30, 60), (custom.KeepaliveTimeoutSeconds, custom.ReadTimeoutSeconds, custom.ResponseCompletionTimeoutSeconds));
        Assert.Equal(["TLSv1.1", "TLSv1.2"], custom.SslProtocols);
        Assert.Equal(("origin-access-identity", "eu-west-1"), (s3.AuthenticationMethod, s3.Region));
        Assert.Equal(("bucket.s3.amazonaws.com", ""), (s3.DomainName, s3.Path));
        Assert.Equal((20, 61), (s3.ReadTimeoutSeconds, s3.ResponseCompletionTimeoutSeconds));
        Assert.Empty(s3.CustomHeaders);
    }

    [Fact]
    public void Request_is_taken_apart()
    {
        var request = CloudFrontEvent.Parse(Request).Records[0].Exchange!.Request!;

        Assert.Equal("/orders/a b", request.GetPath());
        Assert.Equal(["a b", "c d"], request.GetQuery().GetValues("tag"));
        Assert.Equal("text/html, text/plain", request.GetHeader("ACCEPT"));
        Assert.Equal("2", request.GetCookies()["b"]);
        Assert.Null(request.GetHeader("missing"));
        Assert.Equal("""{"id":1}"""u8, request.GetBodyBytes());
        Assert.Empty(CloudFrontRequest.Parse("{}"u8).GetBodyBytes());
    }

    [Fact]
    public void Response_has_every_value()
    {
        var exchange = CloudFrontEvent.Parse(Response).Records[0].Exchange!;

        Assert.Equal(CloudFrontEventType.OriginResponse, exchange.Configuration!.EventType);
        Assert.Equal(("200", "OK"), (exchange.Response!.Status, exchange.Response.StatusDescription));
        Assert.Equal("Miss from cloudfront", exchange.Response.GetHeader("X-Cache"));
    }

    [Fact]
    public void Answer_has_every_value()
    {
        var answer = CloudFrontResponse.Parse(Answer);

        Assert.Equal(("302", "Found"), (answer.Status, answer.StatusDescription));
        Assert.Equal("https://example.com/", answer.GetHeader("location"));
        Assert.Equal(("text", "moved"), (answer.BodyEncoding, answer.Body));
        Assert.Equal("302", CloudFrontResponse.Parse("""{"status":302}"""u8).Status);
        Assert.Empty(CorpusModel.UnknownPaths(answer));
    }

    [Fact]
    public void Documents_are_written_back_as_the_same_json()
    {
        JsonDifference.AssertSame(Request, CloudFrontEvent.Parse(Request).ToUtf8Json());
        JsonDifference.AssertSame(Response, CloudFrontEvent.Parse(Response).ToUtf8Json());
        JsonDifference.AssertSame(Answer, CloudFrontResponse.Parse(Answer).ToUtf8Json());
    }

    [Theory]
    [InlineData("CloudFront/Fixtures/origin-request.json")]
    [InlineData("CloudFront/Fixtures/origin-response.json")]
    public void Nothing_is_unknown(string fixture) => Assert.Empty(CorpusModel.UnknownPaths(CloudFrontEvent.Parse(Fixture.Read(fixture))));
}
