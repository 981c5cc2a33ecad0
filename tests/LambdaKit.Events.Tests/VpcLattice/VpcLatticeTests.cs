using LambdaKit.Events.Tests.Corpus;
using LambdaKit.Events.VpcLattice;

namespace LambdaKit.Events.Tests.VpcLattice;

public sealed class VpcLatticeTests
{
    private static readonly byte[] Version1 = Fixture.Read("VpcLattice/Fixtures/version-1.json");
    private static readonly byte[] Version2 = Fixture.Read("VpcLattice/Fixtures/version-2.json");
    private static readonly byte[] Response = Fixture.Read("VpcLattice/Fixtures/response.json");

    [Fact]
    public void Request_of_version_1_has_every_value()
    {
        var request = VpcLatticeRequest.Parse(Version1);

        Assert.Equal(("/orders/a%2Fb?tag=a%20b&tag=c+d&flag", "POST"), (request.RawPath, request.Method));
        Assert.Equal("orders.example.com", request.Headers["host"]);
        Assert.Equal("c d", request.QueryStringParameters["tag"]);
        Assert.Equal("eyJpZCI6MX0=", request.Body);
        Assert.True(request.IsBase64Encoded);
        Assert.Empty(CorpusModel.UnknownPaths(request));
    }

    [Fact]
    public void Request_of_version_1_is_told_as_any_other()
    {
        var request = VpcLatticeRequest.Parse(Version1);

        Assert.Equal(("POST", "/orders/a/b", "/orders/a%2Fb"), (request.GetMethod(), request.GetPath(), request.GetRawPath()));
        Assert.Equal([new("tag", "a b"), new("tag", "c d"), new("flag", "")], request.GetQuery());
        Assert.Equal("orders.example.com", request.GetHeader("HOST"));
        Assert.Equal(["orders.example.com"], request.GetHeaders()["HOST"]);
        Assert.Equal("2", request.GetCookies()["b"]);
        Assert.Equal("""{"id":1}"""u8, request.GetBodyBytes());
        Assert.Equal("10.0.0.7", request.GetSourceIp());
        Assert.Null(request.GetRoute());
        Assert.Null(request.GetStage());
    }

    [Fact]
    public void Query_string_that_is_not_in_the_path_is_taken_from_the_parameters()
    {
        var request = VpcLatticeRequest.Parse("""{"raw_path":"/a","query_string_parameters":{"q":"1 + 1","p":"%41"}}"""u8);

        Assert.Equal([new("q", "1 + 1"), new("p", "%41")], request.GetQuery());
    }

    [Fact]
    public void Request_of_version_2_has_every_value()
    {
        var request = VpcLatticeV2Request.Parse(Version2);
        var context = request.RequestContext!;
        var identity = context.Identity!;

        Assert.Equal(("2.0", "/orders/a%20b", "GET"), (request.Version, request.Path, request.Method));
        Assert.Equal(["text/html", "text/plain"], request.Headers["Accept"]);
        Assert.Equal(["curl/8"], request.Headers["User-Agent"]);
        Assert.Equal(["a b", "c+d"], request.QueryStringParameters["tag"]);
        Assert.Equal([""], request.QueryStringParameters["flag"]);
        Assert.Empty(request.QueryStringParameters["TAG"]);
        Assert.Equal("""{"id":1}""", request.Body);
        Assert.False(request.IsBase64Encoded);
        Assert.Equal("r-1", request.RequestId);
        Assert.Equal("arn:aws:vpc-lattice:eu-west-1:123456789012:servicenetwork/sn-1", context.ServiceNetworkArn);
        Assert.Equal("arn:aws:vpc-lattice:eu-west-1:123456789012:service/svc-1", context.ServiceArn);
        Assert.Equal("arn:aws:vpc-lattice:eu-west-1:123456789012:targetgroup/tg-1", context.TargetGroupArn);
        Assert.Equal("eu-west-1", context.Region);
        Assert.Equal(DateTimeOffset.UnixEpoch.AddSeconds(1769824800).AddMicroseconds(123456), context.Time);
        Assert.Equal("arn:aws:ec2:eu-west-1:123456789012:vpc/vpc-1", identity.SourceVpcArn);
        Assert.Equal(("AWS_IAM", "arn:aws:sts::123456789012:assumed-role/orders/session"), (identity.Type, identity.Principal));
        Assert.Equal(("o-1", "session"), (identity.PrincipalOrgId, identity.SessionName));
        Assert.Equal(("unit", "example.com", "name"), (identity.X509IssuerOu, identity.X509SanDns, identity.X509SanNameCn));
        Assert.Equal(("urn:a", "subject"), (identity.X509SanUri, identity.X509SubjectCn));
        Assert.Empty(CorpusModel.UnknownPaths(request));
    }

    [Fact]
    public void Request_of_version_2_is_told_as_any_other()
    {
        var request = VpcLatticeV2Request.Parse(Version2);

        Assert.Equal(("GET", "/orders/a b", "/orders/a%20b"), (request.GetMethod(), request.GetPath(), request.GetRawPath()));
        Assert.Equal([new("tag", "a b"), new("tag", "c+d"), new("flag", "")], request.GetQuery());
        Assert.Equal("text/html, text/plain", request.GetHeader("accept"));
        Assert.Equal("2", request.GetCookies()["b"]);
        Assert.Equal("""{"id":1}"""u8, request.GetBodyBytes());
        Assert.Equal("10.0.0.7", request.GetSourceIp());
    }

    [Fact]
    public void Query_string_behind_the_path_wins_over_the_parameters()
    {
        var request = VpcLatticeV2Request.Parse("""{"path":"/echo?b=1&a=%20&b=2","queryStringParameters":{"a":["%20"],"b":["1","2"]}}"""u8);

        Assert.Equal([new("b", "1"), new("a", " "), new("b", "2")], request.GetQuery());
        Assert.Equal("/echo", request.GetPath());
    }

    [Fact]
    public void Response_has_every_value()
    {
        var response = VpcLatticeResponse.Parse(Response);

        Assert.Equal((201, "201 Created", false), (response.StatusCode, response.StatusDescription, response.IsBase64Encoded));
        Assert.Equal("a=1", response.Headers["set-cookie"]);
        Assert.Equal("""{"id":1}"""u8, response.GetBodyBytes());
        Assert.Empty(CorpusModel.UnknownPaths(response));
    }

    [Fact]
    public void Documents_are_written_back_as_the_same_json()
    {
        JsonDifference.AssertSame(Version1, VpcLatticeRequest.Parse(Version1).ToUtf8Json());
        JsonDifference.AssertSame(Version2, VpcLatticeV2Request.Parse(Version2).ToUtf8Json());
        JsonDifference.AssertSame(Response, VpcLatticeResponse.Parse(Response).ToUtf8Json());
    }
}
