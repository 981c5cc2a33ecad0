using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace LambdaKit.Local.Tests.Function;

/// <summary>A runtime in a process of its own that does what the event, a JSON string, tells it; before, what the variable <c>INIT</c> tells it.</summary>
internal static class Program
{
    private static readonly IDictionary<string, string?> Variables = new System.Diagnostics.ProcessStartInfo().Environment;

    private static readonly string Base = $"http://{Variables["AWS_LAMBDA_RUNTIME_API"]}/2018-06-01/runtime/";

    private static readonly HttpClient Http = new() { Timeout = Timeout.InfiniteTimeSpan };

    private static async Task<int> Main(string[] arguments)
    {
        Console.WriteLine("init " + string.Join(' ', arguments));
        switch (Variables.TryGetValue("INIT", out var init) ? init : null)
        {
            case "error":
                await PostAsync("init/error", """{"errorType":"NoTable","errorMessage":"The table is missing."}""", "Function.NoTable");
                return 3;
            case "exit":
                Console.Error.WriteLine("exiting in init");
                return 4;
            case "hang":
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System);
                break;
            default:
                break;
        }

        using var onTerm = Variables.TryGetValue("SIGTERM_FILE", out var file) && file is not null
            ? PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => File.WriteAllText(file, "terminated"))
            : null;

        while (true)
        {
            using var next = await Http.GetAsync(Base + "invocation/next");
            var id = next.Headers.GetValues("Lambda-Runtime-Aws-Request-Id").Single();
            var command = JsonSerializer.Deserialize<JsonElement>(await next.Content.ReadAsByteArrayAsync());
            var text = command.ValueKind == JsonValueKind.String ? command.GetString()! : ""; // a string, so not null
            Console.WriteLine($"handling {text}");
            if (await HandleAsync(id, text, next) is { } exitCode)
                return exitCode;
        }
    }

    private static async Task<int?> HandleAsync(string id, string command, HttpResponseMessage next)
    {
        switch (command)
        {
            case "throw":
                await Console.Error.WriteLineAsync("throwing");
                await PostAsync($"invocation/{id}/error", """{"errorType":"Bad","errorMessage":"no"}""", "Function.Bad");
                return null;
            case "crash":
                Environment.FailFast("crashed");
                return null;
            case "exit 0":
                return 0;
            case "exit 7":
                Console.WriteLine("leaving with 7");
                return 7;
            case "hang":
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System);
                return null;
            case "respond and exit":
                await PostAsync($"invocation/{id}/response", "\"last\"");
                return 5;
            case "nothing":
                await PostAsync($"invocation/{id}/response", "");
                return null;
            case "environment":
                await PostAsync($"invocation/{id}/response", JsonSerializer.Serialize(Variables));
                return null;
            case "headers":
                await PostAsync($"invocation/{id}/response", JsonSerializer.Serialize(next.Headers.ToDictionary(header => header.Key, header => header.Value.First())));
                return null;
            case "process":
                await PostAsync($"invocation/{id}/response", Environment.ProcessId.ToString());
                return null;
            case "many lines":
                for (var i = 0; i < 2000; i++)
                    Console.WriteLine($"line {i}");
                await PostAsync($"invocation/{id}/response", "2000");
                return null;
            default:
                await PostAsync($"invocation/{id}/response", await next.Content.ReadAsStringAsync());
                return null;
        }
    }

    private static async Task PostAsync(string path, string body, string? errorType = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Base + path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (errorType is not null)
            request.Headers.Add("Lambda-Runtime-Function-Error-Type", errorType);
        using var response = await Http.SendAsync(request);
    }
}
