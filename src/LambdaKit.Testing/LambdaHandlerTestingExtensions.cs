using System.Text;
using LambdaKit.Events.Json;
using LambdaKit.Runtime;

namespace LambdaKit.Testing;

/// <summary>Runs handlers as Lambda does, JSON in and JSON out.</summary>
public static class LambdaHandlerTestingExtensions
{
    /// <summary>Runs a handler in its pipeline on an event as Lambda sends it, such as the text of a sample file: its JSON is read and its result's written.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="json">The event.</param>
    /// <param name="context">A <see cref="FakeLambdaContext"/>.</param>
    /// <returns>The answer as the caller gets it: empty for a handler without a result, the body of a streaming one.</returns>
    /// <exception cref="LambdaKit.Events.EventFormatException">The text is not JSON of the event's shape.</exception>
    public static async Task<string> InvokeJsonAsync(this LambdaHandler handler, string json, LambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(context);
        var invocation = handler.CreateInvocation();
        invocation.Begin(context, Encoding.UTF8.GetBytes(json));
        if (handler.IsStreaming)
        {
            var answer = new FakeResponseStream();
            invocation.ResponseStream = answer;
            await handler.RunAsync(invocation).ConfigureAwait(false);
            if (answer.HasBegun || !invocation.AnswersAtOnce)
            {
                invocation.CompleteStream();
                return answer.GetText();
            }
        }
        else
        {
            await handler.RunAsync(invocation).ConfigureAwait(false);
        }

        using var writer = new JsonWriter();
        invocation.WriteResult(writer);
        return writer.WrittenCount <= LambdaLimits.MaxResponseBytes
            ? Encoding.UTF8.GetString(writer.WrittenSpan)
            : throw new ResponseTooLargeException(writer.WrittenCount);
    }
}
