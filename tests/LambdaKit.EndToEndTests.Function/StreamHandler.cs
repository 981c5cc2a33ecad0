using System.Text;
using LambdaKit.Events.HttpApi;

namespace LambdaKit.EndToEndTests.Function;

/// <summary>Streams what the event, a JSON string, tells it.</summary>
internal sealed class StreamHandler : LambdaStreamHandler<ReadOnlyMemory<byte>>
{
    protected override async ValueTask HandleAsync(ReadOnlyMemory<byte> value, LambdaResponseStream answer, LambdaContext context, CancellationToken deadline)
    {
        switch (Encoding.UTF8.GetString(value.Span))
        {
            case "\"page\"":
                answer.Prelude = new HttpResponsePrelude { StatusCode = 201, Headers = new Dictionary<string, string> { ["content-type"] = "text/html" } };
                await answer.WriteAsync("<p>"u8.ToArray(), deadline);
                await answer.WriteAsync("hello</p>"u8.ToArray(), deadline);
                break;
            case "\"much\"":
                for (var i = 0; i < 7 * 16; i++)
                    await answer.WriteAsync(new byte[64 * 1024], deadline);
                break;
            case "\"break off\"":
                await answer.WriteAsync("half"u8.ToArray(), deadline);
                throw new InvalidDataException("The other half is missing.");
            case "\"fail\"":
                throw new InvalidDataException("There is nothing to stream.");
            default:
                answer.ContentType = "application/json";
                await answer.WriteAsync(value, deadline);
                break;
        }
    }
}
