using LambdaKit.Events.HttpApi;

namespace LambdaKit.Streaming;

/// <summary>Takes a streamed answer: the runtime sends it to Lambda, a test keeps it.</summary>
internal interface IStreamedAnswer
{
    void Begin(HttpResponsePrelude? prelude, string contentType);

    void Send(ReadOnlySpan<byte> data);
}
