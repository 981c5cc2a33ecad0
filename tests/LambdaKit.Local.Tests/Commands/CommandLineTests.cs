using LambdaKit.Local.Commands;

namespace LambdaKit.Local.Tests.Commands;

public sealed class CommandLineTests
{
    [Fact]
    public void Every_option_is_read()
    {
        var line = CommandLine.Parse(
        [
            "--assembly", TestFunction.Path, "--event", "-", "--function", "orders-api", "--alias=live", "--version", "$LATEST", "--timeout", "1.5", "--memory", "128",
            "--client-context", """{"custom":{}}""", "--tenant", "blue", "--init-type", "snap-start", "--env", "A=b=c", "--env", "D=", "--port", "8080", "--config", "x.json",
        ]);

        Assert.Equal(TestFunction.Path, line.Assembly);
        Assert.Equal("-", line.EventFile);
        Assert.Equal("orders-api", line.Function);
        Assert.Equal("live", line.Alias);
        Assert.Equal("$LATEST", line.Version);
        Assert.Equal(TimeSpan.FromSeconds(1.5), line.Timeout);
        Assert.Equal(128, line.MemoryMiB);
        Assert.Equal("""{"custom":{}}""", line.ClientContext);
        Assert.Equal("blue", line.Tenant);
        Assert.Equal(LocalInitializationType.SnapStart, line.InitializationType);
        Assert.Equal("b=c", line.Environment["A"]);
        Assert.Equal("", line.Environment["D"]);
        Assert.Equal(8080, line.Port);
        Assert.Equal("x.json", line.ConfigFile);
    }

    [Fact]
    public void Everything_after_two_dashes_is_the_command()
    {
        var line = CommandLine.Parse(["--timeout", "3", "--", "./bootstrap", "--event", "x"]);

        Assert.Equal(["./bootstrap", "--event", "x"], line.Command);
        Assert.Null(line.EventFile);
    }

    [Theory]
    [InlineData("The option '--evnt' is unknown; see --help.", "--evnt", "x")]
    [InlineData("The option 'event.json' is unknown; see --help.", "event.json")]
    [InlineData("The option '--event' needs a value; see --help.", "--event")]
    [InlineData("The value '0' of --timeout is out of range; give seconds, more than 0 and at most 900.", "--timeout", "0")]
    [InlineData("The value '901' of --timeout is out of range; give seconds, more than 0 and at most 900.", "--timeout", "901")]
    [InlineData("The value 'x' of --timeout is out of range; give seconds, more than 0 and at most 900.", "--timeout", "x")]
    [InlineData("The value '127' of --memory is out of range; give a number from 128 to 10240.", "--memory", "127")]
    [InlineData("The value '65536' of --port is out of range; give a number from 0 to 65535.", "--port", "65536")]
    [InlineData("The value of --client-context is not valid JSON; mind the quotes of your shell.", "--client-context", "{a:1}")]
    [InlineData("The value of --env has no name; give KEY=VALUE.", "--env", "=x")]
    [InlineData("The value 'fast' of --init-type is unknown; give on-demand, provisioned-concurrency, snap-start or lambda-managed-instances.", "--init-type", "fast")]
    [InlineData("There is no function to run; give --assembly FILE or -- COMMAND; see --help.")]
    [InlineData("The function 'missing.dll' does not exist; build it first.", "--assembly", "missing.dll")]
    [InlineData("--attach starts no process and sends no event; leave out --event and the command.", "--attach", "--event", "-")]
    [InlineData("--assembly and a command are two functions; give one of them.", "--assembly", "x.dll", "--", "y")]
    [InlineData("--client-context and --tenant belong to one event; give --event, too.", "--tenant", "blue", "--", "y")]
    public void Mistake_is_explained(string message, params string[] arguments)
    {
        var exception = Assert.Throws<UsageException>(() => CommandLine.Parse(arguments));

        Assert.Equal(message, exception.Message);
    }

    [Fact]
    public void Help_names_every_option()
    {
        Assert.True(CommandLine.Parse(["--help"]).ShowHelp);
        foreach (var option in new[] { "event", "function", "alias", "version", "timeout", "memory", "client-context", "tenant", "init-type", "env", "port", "config", "attach", "assembly" })
            Assert.Contains("--" + option + " ", CommandLine.Help);
        Assert.All(CommandLine.Help.Split('\n'), line => Assert.InRange(line.Length, 0, 150));
    }
}
