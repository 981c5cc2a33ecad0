using LambdaKit.EndToEndTests.Commands;

namespace LambdaKit.EndToEndTests.Packages;

/// <summary>A project that somebody starts with the packages, in a folder of its own: a function, its event, a unit test.</summary>
/// <remarks>Its packages folder is its own, too, so that no earlier package of the same version is found; what others made is taken from the machine's.</remarks>
public sealed class NewProject : IDisposable
{
    private const string Program = """
        using LambdaKit;
        using NewFunction;

        return await LambdaHost.RunAsync(() => new Greeter());
        """;

    private const string Greeting = """
        using System.Text.Json.Serialization;
        using LambdaKit.Events;

        namespace NewFunction;

        /// <summary>Completed by the generator.</summary>
        [EventModel(IsPayload = true)]
        public sealed partial class Greeting
        {
            [JsonPropertyName("name")]
            public partial string? Name { get; init; }
        }
        """;

    private const string Greeter = """
        using LambdaKit;
        using LambdaKit.Events.HttpApi;
        using Microsoft.Extensions.Logging;

        namespace NewFunction;

        public sealed class Greeter : LambdaHandler<Greeting, HttpApiResponse>
        {
            protected override ValueTask<HttpApiResponse> HandleAsync(Greeting value, LambdaContext context, CancellationToken deadline)
            {
                context.Logger.LogInformation("Greeting {Name}", value.Name);
                return new(new HttpApiResponse { StatusCode = 200, Body = $"Hello, {value.Name}" });
            }
        }
        """;

    private const string GreeterTests = """
        using LambdaKit.Testing;
        using Xunit;

        namespace NewFunction.Tests;

        public sealed class GreeterTests
        {
            [Fact]
            public async Task Greets_by_name()
            {
                var context = FakeLambdaContext.For("greeter");

                var response = await new Greeter().InvokeAsync(new Greeting { Name = "you" }, context);

                Assert.Equal("Hello, you", response.Body);
                Assert.Equal("Greeting you", context.Log[0].Message);
            }
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lambdakit-new-");
    private bool _written;

    public string Folder => _folder.FullName;

    public string Function => Path.Combine(Folder, "NewFunction");

    /// <summary>Runs <c>dotnet</c> in the folder of the function.</summary>
    internal async Task<ProgramResult> DotnetAsync(params string[] arguments)
    {
        Write();
        return await RunningProgram.RunAsync(Function, "", "dotnet", arguments);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write()
    {
        if (_written)
            return;

        _written = true;
        var machine = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        Write("nuget.config", $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="packages" />
              </config>
              <packageSources>
                <add key="packed" value="{Settings.Packages}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{Path.Combine(machine, ".nuget", "packages")}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        Write("NewFunction/NewFunction.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <Framework Condition="'$(Framework)' == ''">net10.0</Framework>
                <TargetFramework>$(Framework)</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="LambdaKit" Version="{Package.Version}" />
                <PackageReference Include="LambdaKit.Local" Version="{Package.Version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        Write("NewFunction/Program.cs", Program);
        Write("NewFunction/Greeting.cs", Greeting);
        Write("NewFunction/Greeter.cs", Greeter);
        Write("NewFunction/event.json", """{"name":"world"}""");
        Write("NewFunction.Tests/NewFunction.Tests.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="LambdaKit.Testing" Version="{Package.Version}" />
                <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
                <PackageReference Include="xunit" Version="2.9.3" />
                <PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />
                <ProjectReference Include="../NewFunction/NewFunction.csproj" />
              </ItemGroup>
            </Project>
            """);
        Write("NewFunction.Tests/GreeterTests.cs", GreeterTests);
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // below the folder
        File.WriteAllText(path, text);
    }
}
