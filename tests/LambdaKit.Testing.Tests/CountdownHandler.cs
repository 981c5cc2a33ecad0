using System.Text;
using LambdaKit.Events.HttpApi;

namespace LambdaKit.Testing.Tests;

/// <summary>A handler that streams its answer.</summary>
internal sealed class CountdownHandler : LambdaStreamHandler<HttpApiRequest>
{
    protected override async ValueTask HandleAsync(HttpApiRequest value, LambdaResponseStream answer, LambdaContext context, CancellationToken deadline)
    {
        answer.Prelude = new HttpResponsePrelude { StatusCode = 200, Headers = [new("content-type", "text/plain")] };
        foreach (var line in new[] { "3\n", "2\n", "1\n" })
            await answer.WriteAsync(Encoding.UTF8.GetBytes(line), deadline);
    }
}
