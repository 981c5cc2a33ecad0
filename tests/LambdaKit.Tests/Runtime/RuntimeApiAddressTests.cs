using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Runtime;

namespace LambdaKit.Tests.Runtime;

public sealed class RuntimeApiAddressTests
{
    [Theory]
    [InlineData("127.0.0.1:9001", "127.0.0.1", 9001, "127.0.0.1:9001", "")]
    [InlineData("localhost:80", "localhost", 80, "localhost:80", "")]
    [InlineData("127.0.0.1:5050/my-function", "127.0.0.1", 5050, "127.0.0.1:5050", "/my-function")]
    [InlineData("host:5050/a/b/", "host", 5050, "host:5050", "/a/b")]
    [InlineData("http://host:1/", "host", 1, "host:1", "")]
    [InlineData("[::1]:9001", "::1", 9001, "[::1]:9001", "")]
    [InlineData("[fd00::5]:9001/x", "fd00::5", 9001, "[fd00::5]:9001", "/x")]
    [InlineData("127.0.0.1:65535", "127.0.0.1", 65535, "127.0.0.1:65535", "")]
    public void A_host_a_port_and_perhaps_a_path_are_taken(string text, string host, int port, string authority, string path)
    {
        var address = RuntimeApiAddress.Parse(text);

        Assert.Equal((host, port, authority, path), (address.Host, address.Port, address.Authority, address.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:")]
    [InlineData(":9001")]
    [InlineData("127.0.0.1:65536")]
    [InlineData("127.0.0.1:-1")]
    [InlineData("127.0.0.1:99999999999999999999")]
    [InlineData("::1:9001")]
    [InlineData("[]:9001")]
    [InlineData("https://host:9001")]
    [InlineData("host:9001/a b")]
    [InlineData("host:9001\r\nX-Evil: 1")]
    [InlineData("hóst:9001")]
    public void Anything_else_is_refused_with_what_it_should_be(string text)
    {
        var refused = Assert.Throws<LambdaConfigurationException>(() => RuntimeApiAddress.Parse(text));

        Assert.Equal(
            $"The environment variable 'AWS_LAMBDA_RUNTIME_API' is '{text}', which is not an address of the form host:port. " +
            "Lambda sets it to such an address; set it to that of a local Lambda, such as '127.0.0.1:9001'.",
            refused.Message);
    }

    [Theory]
    [InlineData("127.0.0.1:9001", 0x7F000001u)]
    [InlineData("169.254.100.1:9001", 0xA9FE6401u)]
    [InlineData("0.0.0.1:1", 1u)]
    [InlineData("255.255.255.255:1", 0xFFFFFFFFu)]
    [InlineData("256.0.0.1:1", 0u)]
    [InlineData("1.2.3:1", 0u)]
    [InlineData("1.2.3.4.5:1", 0u)]
    [InlineData("localhost:1", 0u)]
    public void The_bytes_of_a_dotted_address_are_known_at_once(string text, uint expected) => Assert.Equal(expected, RuntimeApiAddress.Parse(text).IPv4);

    [Fact]
    public void The_short_way_and_the_long_one_say_the_same()
    {
        var texts = from count in Gen.Choose(0, 12) from parts in Gen.Elements("1", "0", "25", "256", "9001", "65536", ".", ".", ".", ":", "x", "-").ArrayOf(count) select string.Concat(parts);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20_000), Prop.ForAll(Arb.From(texts), text =>
        {
            var plain = TryParse(text);
            var any = TryParse($"http://{text}");
            Assert.Equal((any?.Host, any?.Port, any?.Authority, any?.Path), (plain?.Host, plain?.Port, plain?.Authority, plain?.Path));
        }));
    }

    private static RuntimeApiAddress? TryParse(string text)
    {
        try
        {
            return RuntimeApiAddress.Parse(text);
        }
        catch (LambdaConfigurationException)
        {
            return null;
        }
    }
}
