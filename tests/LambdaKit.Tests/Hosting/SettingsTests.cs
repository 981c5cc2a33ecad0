using LambdaKit.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LambdaKit.Tests.Hosting;

public sealed class SettingsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lambdakit-settings-").FullName;

    [Fact]
    public void What_comes_later_counts_more_files_then_those_of_the_environment_then_arguments()
    {
        Write("appsettings.json", """{ "Table": "base", "Region": "base", "Stage": "base", "Orders": { "Limit": 3 } /* comments are fine */ }""");
        Write("appsettings.Staging.json", """{ "Region": "staging", "Stage": "staging" }""");

        var configuration = Builders.In(_folder, ["--Stage=argument"], ("DOTNET_ENVIRONMENT", "Staging")).Configuration;

        Assert.Equal(("base", "staging", "argument", "3"), (configuration["Table"], configuration["Region"], configuration["Stage"], configuration["Orders:Limit"]));
    }

    [Fact]
    public void Environment_variables_are_settings()
    {
        var name = new System.Diagnostics.ProcessStartInfo().Environment.Keys.First(key => !key.Contains('_', StringComparison.Ordinal));

        Assert.NotNull(Builders.New().Configuration[name]);
    }

    [Theory]
    [InlineData(null, null, null, "Development")]
    [InlineData(null, null, "127.0.0.1:9001", "Production")]
    [InlineData(null, "Staging", "127.0.0.1:9001", "Staging")]
    [InlineData("Test", "Staging", null, "Test")]
    public void The_environment_is_what_the_argument_says_else_the_variable_else_where_it_runs(string? argument, string? variable, string? runtimeApi, string expected)
    {
        var builder = Builders.In(
            _folder, argument is null ? [] : ["--environment", argument], ("DOTNET_ENVIRONMENT", variable!), ("AWS_LAMBDA_RUNTIME_API", runtimeApi!));

        Assert.Equal(expected, builder.Environment.EnvironmentName);
        Assert.Equal(_folder, builder.Environment.ContentRootPath);
        Assert.Equal(expected, builder.Build().Services.GetRequiredService<IHostEnvironment>().EnvironmentName);
    }

    [Fact]
    public void A_file_that_is_not_JSON_is_named()
    {
        Write("appsettings.json", "{ \"Table\": ");

        var exception = Assert.Throws<LambdaConfigurationException>(() => Builders.In(_folder, []));

        Assert.StartsWith($"The settings file '{Path.Combine(_folder, "appsettings.json")}' cannot be read. Correct it, or remove it.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_can_be_read_again()
    {
        Write("appsettings.json", """{ "Table": "before" }""");
        var configuration = Builders.In(_folder, []).Configuration;
        Write("appsettings.json", """{ "Table": "after" }""");

        ((IConfigurationRoot)configuration).Reload();

        Assert.Equal("after", configuration["Table"]);
    }

    [Fact]
    public void Both_ways_to_make_a_builder_are_the_same()
    {
        Assert.Equal("orders", LambdaHost.CreateBuilder("--Table=orders").Configuration["Table"]);
        Assert.Equal("orders", LambdaHostBuilder.Create("--Table=orders").Configuration["Table"]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string json) => File.WriteAllText(Path.Combine(_folder, name), json);
}
