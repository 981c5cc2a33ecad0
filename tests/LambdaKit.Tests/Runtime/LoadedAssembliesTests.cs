using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests.Runtime;

/// <summary>What a function's process has loaded when its first answer is out.</summary>
public sealed class LoadedAssembliesTests
{
    [Theory]
    [InlineData("bench/RuntimeFunction", "echo", """{"id":"1","items":[{"name":"a"}],"blob":0}""")]
    [InlineData("bench/RuntimeFunction", "apigw", """{"version":"2.0","rawPath":"/orders/42","requestContext":{"http":{"method":"GET","path":"/orders/42"}}}""")]
    [InlineData("bench/RuntimeFunction", "sqs", """{"Records":[{"messageId":"1","body":"{}"}]}""")]
    [InlineData("bench/UserTypeFunction", "", """{"id":"1","items":[{"name":"a"}],"blob":0}""")]
    public void Neither_http_nor_expressions_nor_regular_expressions_are_loaded_on_the_way_to_the_first_answer(string project, string name, string payload)
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var server = new RawServer();
        using var function = FunctionProgram.Start(server, project, name);
        var connection = server.Accept();

        connection.Serve("a", payload);
        var answer = connection.ReadRequest();
        var maps = function.ReadMaps();

        Assert.StartsWith("/2018-06-01/runtime/invocation/a/", answer.Path, StringComparison.Ordinal);
        Assert.Contains("LambdaKit.dll", maps, StringComparison.Ordinal);
        foreach (var assembly in (string[])["System.Net.Http", "System.Linq.Expressions", "System.Text.RegularExpressions", "System.Net.Sockets", "System.Linq.dll"])
            Assert.DoesNotContain(assembly, maps, StringComparison.Ordinal);
        if (name == "echo")
            Assert.DoesNotContain("System.Text.Json", maps, StringComparison.Ordinal);
    }
}
