using LambdaKit.Events.Http;

namespace LambdaKit.Events.Tests.Http;

public sealed class QueryStringTests
{
    [Fact]
    public void Parameters_are_decoded_in_order_and_repeated_ones_kept_apart()
    {
        var query = QueryString.Parse("tag=a%20b&tag=c+d&flag&tag=e%2Cf&=x&na%C3%AFve=%E2%82%AC&a=b=c&&");

        Assert.Equal(
            [new("tag", "a b"), new("tag", "c d"), new("flag", ""), new("tag", "e,f"), new("", "x"), new("naïve", "€"), new("a", "b=c")],
            query);
        Assert.Equal(["a b", "c d", "e,f"], query.GetValues("tag"));
        Assert.Equal(("a b", "", null), (query["tag"], query["flag"], query["TAG"]));
        Assert.Empty(query.GetValues("missing"));
        Assert.Equal(7, query.Count);
        Assert.Equal(new("flag", ""), query[2]);
    }

    [Theory]
    [InlineData("%", "%")]
    [InlineData("%4", "%4")]
    [InlineData("%4g", "%4g")]
    [InlineData("%41%", "A%")]
    [InlineData("%ff", "\uFFFD")]
    [InlineData("%F0%9F%8C%BB", "🌻")]
    [InlineData("🌻+%20ä", "🌻  ä")]
    [InlineData("%25%32%30", "%20")]
    public void What_is_no_escape_stays(string encoded, string decoded) => Assert.Equal(decoded, QueryString.Parse("a=" + encoded)["a"]);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("&&")]
    public void Nothing_is_empty(string? query)
    {
        Assert.Empty(QueryString.Parse(query));
        Assert.Throws<ArgumentOutOfRangeException>(() => QueryString.Parse(query)[0]);
    }

    [Fact]
    public void Many_parameters_are_no_problem()
    {
        var query = QueryString.Parse(string.Join('&', Enumerable.Range(0, 1000).Select(i => $"a{i}={i}")));

        Assert.Equal(1000, query.Count);
        Assert.Equal("999", query["a999"]);
    }
}
