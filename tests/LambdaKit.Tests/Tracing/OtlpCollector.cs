using System.Collections.Concurrent;
using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests.Tracing;

/// <summary>A collector on loopback: takes what is exported by OTLP over HTTP, and answers as told.</summary>
internal sealed class OtlpCollector : IDisposable
{
    private readonly RawServer _server = new();
    private readonly ConcurrentQueue<(string Path, byte[] Body)> _received = new();
    private volatile bool _hasEnded;

    /// <param name="answer">The answer to each request; null to leave it unanswered.</param>
    public OtlpCollector(string? answer = "HTTP/1.1 200 OK\r\nContent-Type: application/x-protobuf\r\nContent-Length: 0\r\n\r\n") =>
        new Thread(() => Serve(answer)) { IsBackground = true }.Start();

    public Uri Endpoint => new($"http://127.0.0.1:{_server.Port}");

    /// <summary>Whole requests for traces so far, each <c>ExportTraceServiceRequest</c>.</summary>
    public IReadOnlyList<Protobuf> Traces => Of("/v1/traces");

    /// <summary>Whole requests for metrics so far, each <c>ExportMetricsServiceRequest</c>.</summary>
    public IReadOnlyList<Protobuf> Metrics => Of("/v1/metrics");

    /// <summary>All spans so far, in the order in which they came.</summary>
    public IReadOnlyList<Protobuf> Spans => [.. Traces.SelectMany(request => request.All(1)).SelectMany(resource => resource.All(2)).SelectMany(scope => scope.All(2))];

    public void Dispose()
    {
        _hasEnded = true;
        _server.Dispose();
    }

    private Protobuf[] Of(string path) => [.. _received.Where(one => one.Path == path).Select(one => new Protobuf(one.Body))];

    private void Serve(string? answer)
    {
        try
        {
            while (_server.TryAccept(() => _hasEnded) is { } connection)
                new Thread(() => Serve(connection, answer)) { IsBackground = true }.Start();
        }
        catch (Exception) when (_hasEnded)
        {
            // The test is over.
        }
    }

    private void Serve(RawConnection connection, string? answer)
    {
        try
        {
            while (connection.TryReadRequest() is { } request)
            {
                _received.Enqueue((request.Path, request.Body));
                if (answer is not null)
                    connection.Send(answer);
            }
        }
        catch (Exception exception) when (_hasEnded || exception is System.Net.Sockets.SocketException)
        {
            // The test is over, or the exporter has gone.
        }
    }
}
