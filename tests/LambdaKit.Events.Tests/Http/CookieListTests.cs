using LambdaKit.Events.Http;

namespace LambdaKit.Events.Tests.Http;

public sealed class CookieListTests
{
    [Fact]
    public void Header_is_taken_apart_in_order()
    {
        var cookies = CookieList.Parse("a=1; b = x=y ;; c; a=\"2\";=z; d=");

        Assert.Equal([new("a", "1"), new("b", "x=y"), new("c", ""), new("a", "\"2\""), new("", "z"), new("d", "")], cookies);
        Assert.Equal(("1", "x=y", null), (cookies["a"], cookies["b"], cookies["A"]));
        Assert.Equal(["1", "\"2\""], cookies.GetValues("a"));
        Assert.Empty(cookies.GetValues("missing"));
        Assert.Equal(6, cookies.Count);
        Assert.Equal(new("c", ""), cookies[2]);
    }

    [Fact]
    public void Values_are_as_the_client_sent_them() => Assert.Equal("x%20y+z", CookieList.Parse("a=x%20y+z")["a"]);

    [Fact]
    public void Several_headers_are_one_list() => Assert.Equal([new("a", "1"), new("b", "2"), new("c", "3")], CookieList.Parse(["a=1", "b=2; c=3"]));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ; ;")]
    public void Nothing_is_empty(string? header)
    {
        Assert.Empty(CookieList.Parse(header));
        Assert.Throws<ArgumentOutOfRangeException>(() => CookieList.Parse(header)[0]);
    }
}
