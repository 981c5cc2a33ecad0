using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Runtime.Protocol;
using LambdaKit.Runtime.Sockets;

namespace LambdaKit.Tests.Runtime.Protocol;

public sealed class HttpResponseReaderTests
{
    private static readonly string[] Responses =
    [
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        "HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\nConnection: keep-alive\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n1;a=b\r\nh\r\n2 \r\nel\r\n002\r\nlo\r\n0\r\nX-T: 1\r\n\r\n",
        "HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: 8476a536\r\nLambda-Runtime-Deadline-Ms: 1542409706888\r\nLambda-Runtime-Trace-Id: Root=1\r\nContent-Length: 2\r\n\r\n{}",
        "HTTP/1.1 200 OK\nLAMBDA-RUNTIME-AWS-REQUEST-ID:8476a536 \t\nlambda-runtime-invoked-function-arn:\tarn:x\nContent-Length: 2\n\n{}",
        "HTTP/1.1 100 Continue\r\n\r\n",
        "HTTP/1.1 204 No Content\r\n\r\n",
        "HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 1\r\n\r\nx",
        "HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}",
        "HTTP/1.1 200\r\nLambda-Extension-Identifier: 42\r\nContent-Length: 00\r\n\r\n",
        "HTTP/1.1 200 OK\r\n\r\nuntil the end",
    ];

    private static readonly string[] Pieces = ["\r", "\n", "\r\n", "\r\n\r\n", " ", "\t", ":", "0", "1", "f", "G", ";", "HTTP/1.1 200 OK\r\n", "Content-Length: 3\r\n", "\0", "é"];

    private static readonly Gen<Bytes> Streams =
        from count in Gen.Choose(1, 4)
        from responses in Gen.Elements(Responses).ArrayOf(count)
        from mutationCount in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Constant(1)), (1, Gen.Constant(2)))
        from mutations in (from place in Gen.Choose(0, 100_000) from kind in Gen.Choose(0, 3) from piece in Gen.Elements(Pieces) select (place, kind, piece)).ArrayOf(mutationCount)
        from sizes in (from size in Gen.Frequency((3, Gen.Choose(1, 3)), (1, Gen.Choose(4, 60))) select size).ArrayOf(3)
        select new Bytes(mutations.Aggregate(string.Concat(responses), (text, mutation) => Mutate(text, mutation.place, mutation.kind, mutation.piece)), sizes);

    [Fact]
    public void The_verdict_and_the_values_are_the_same_however_the_bytes_come()
    {
        var verdicts = new HashSet<string>();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20_000), Prop.ForAll(Arb.From(Streams), bytes =>
        {
            var text = Encoding.Latin1.GetBytes(bytes.Text);
            var whole = ReadAll(new PiecesTransport(text));
            Assert.Equal(whole, ReadAll(new PiecesTransport(text, 1)));
            Assert.Equal(whole, ReadAll(new PiecesTransport(text, bytes.Sizes)));
            verdicts.Add(whole[^1]);
        }));

        // Every kind of end has been met.
        Assert.Contains("The Runtime API closed the connection in the middle of an answer.", verdicts);
        Assert.Contains("The Runtime API answered with something that is not HTTP/1.x.", verdicts);
        Assert.Contains("The Runtime API answered with a status line without a status code.", verdicts);
        Assert.Contains("The Runtime API sent a header line without a colon.", verdicts);
        Assert.Contains("The Runtime API sent a content length that is not a number, or two that differ.", verdicts);
        Assert.Contains("The Runtime API sent a chunk without a size.", verdicts);
        Assert.Contains("The Runtime API sent a chunk that is longer than it said.", verdicts);
    }

    [Fact]
    public void Responses_that_come_in_one_piece_are_read_one_after_the_other()
    {
        var reader = new HttpResponseReader(new PiecesTransport(Encoding.Latin1.GetBytes(
            "HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\n{}HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nLambda-Runtime-Aws-Request-Id: a\r\n\r\n" +
            "3\r\nabc\r\nA\r\ndefghijklm\r\n0\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nz")));

        reader.Read();
        Assert.Equal((202, "{}", ""), (reader.Status, Text(reader, reader.Body), Text(reader, reader.RequestId)));
        reader.Read();
        Assert.Equal((200, "abcdefghijklm", "a"), (reader.Status, Text(reader, reader.Body), Text(reader, reader.RequestId)));
        reader.Read();
        Assert.Equal((200, "z", ""), (reader.Status, Text(reader, reader.Body), Text(reader, reader.RequestId)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_event_of_six_mebibytes_comes_in_pieces_of_one_byte(bool isChunked)
    {
        var body = new byte[6 * 1024 * 1024];
        new Random(1).NextBytes(body);
        var head = "HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: a\r\n";
        byte[] response = isChunked
            ? [.. Encoding.Latin1.GetBytes($"{head}Transfer-Encoding: chunked\r\n\r\n{1:x}\r\n"), body[0], .. Encoding.Latin1.GetBytes($"\r\n{body.Length - 1:X}\r\n"), .. body.AsSpan(1), .. "\r\n0\r\n\r\n"u8]
            : [.. Encoding.Latin1.GetBytes($"{head}Content-Length: {body.Length}\r\n\r\n"), .. body];
        var reader = new HttpResponseReader(new PiecesTransport(response, 1));

        reader.Read();

        Assert.True(reader[reader.Body].SequenceEqual(body));
        Assert.Equal("a", Text(reader, reader.RequestId));
    }

    [Fact]
    public void A_body_in_chunks_of_one_byte_takes_no_more_room_than_it_has_bytes()
    {
        var body = new StringBuilder("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (var i = 0; i < 300_000; i++)
            body.Append("1\r\nx\r\n");
        var reader = new HttpResponseReader(new PiecesTransport(Encoding.Latin1.GetBytes(body.Append("0\r\n\r\n").ToString()), 7));

        reader.Read();

        Assert.Equal(300_000, reader.Body.Length);
        Assert.InRange(reader.Buffer.Length, 300_000, 1_000_000);
    }

    [Theory]
    [InlineData(1024 * 1024, 1)]
    [InlineData(1024 * 1024, int.MaxValue)]
    public void Headers_up_to_a_mebibyte_are_read(int length, int pieces)
    {
        var reader = new HttpResponseReader(new PiecesTransport(WithHeaders(length), pieces));

        reader.Read();

        Assert.Equal("ok", Text(reader, reader.Body));
    }

    [Theory]
    [InlineData((1024 * 1024) + 1, 1)]
    [InlineData((1024 * 1024) + 1, int.MaxValue)]
    [InlineData(2_000_000, 1000)]
    public void More_headers_are_refused_however_they_come(int length, int pieces)
    {
        var reader = new HttpResponseReader(new PiecesTransport(WithHeaders(length), pieces));

        var refused = Assert.Throws<ProtocolException>(reader.Read);

        Assert.Equal("The Runtime API sent more than 1048576 bytes of headers.", refused.Message);
    }

    [Fact]
    public void Trailers_without_end_are_refused()
    {
        var head = Encoding.Latin1.GetBytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n");
        var trailers = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat("X-Trailer: 12345678\r\n", 100_000)));

        var refused = Assert.Throws<ProtocolException>(new HttpResponseReader(new PiecesTransport([.. head, .. trailers], 1000)).Read);

        Assert.Equal("The Runtime API sent more than 1048576 bytes of headers.", refused.Message);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 268435457\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nxx\r\nFFFFFFF\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10000000\r\n")]
    public void A_body_of_more_than_a_quarter_of_a_gibibyte_is_refused_before_it_comes(string response)
    {
        var refused = Assert.Throws<ProtocolException>(new HttpResponseReader(new PiecesTransport(Encoding.Latin1.GetBytes(response))).Read);

        Assert.Equal("The Runtime API sent a body of more than 268435456 bytes.", refused.Message);
    }

    [Fact]
    public void A_large_buffer_is_given_up_when_small_events_follow()
    {
        var large = Encoding.Latin1.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: 3000000\r\n\r\n{new string('x', 3_000_000)}");
        var small = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Range(0, 40).Select(i => $"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{i:d2}")));
        var reader = new HttpResponseReader(new PiecesTransport([.. large, .. small], 50));

        reader.Read();
        var buffer = reader.Buffer;
        for (var i = 0; i < 40; i++)
        {
            reader.Read();
            Assert.Equal($"{i:d2}", Text(reader, reader.Body));
        }

        Assert.True(buffer.Length >= 3_000_000);
        Assert.True(reader.Buffer.Length <= 64 * 1024);
    }

    private static byte[] WithHeaders(int length)
    {
        const string Start = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX: ";
        return Encoding.Latin1.GetBytes($"{Start}{new string('x', length - Start.Length - 4)}\r\n\r\nok");
    }

    private static string Mutate(string text, int place, int kind, string piece)
    {
        var at = place % (text.Length + 1);
        return kind switch
        {
            0 => text[..at] + piece + text[at..],
            1 => text[..at] + piece + text[Math.Min(text.Length, at + piece.Length)..],
            2 => text[..at] + text[Math.Min(text.Length, at + 1)..],
            _ => text[..at],
        };
    }

    /// <summary>What each response says, and how it ended.</summary>
    private static List<string> ReadAll(Transport transport)
    {
        var reader = new HttpResponseReader(transport);
        var read = new List<string>();
        try
        {
            while (true)
            {
                reader.Read();
                ByteRange[] values =
                [
                    reader.Body, reader.RequestId, reader.DeadlineMilliseconds, reader.FunctionArn, reader.TraceId, reader.ClientContext, reader.CognitoIdentity, reader.TenantId,
                    reader.ExtensionId,
                ];
                read.Add($"{reader.Status} {reader.IsLast} {string.Join('|', values.Select(value => Text(reader, value)))}");
            }
        }
        catch (Exception exception) when (exception is ProtocolException or ConnectionLostException)
        {
            read.Add(exception.Message);
        }
        return read;
    }

    private static string Text(HttpResponseReader reader, ByteRange range) => Encoding.Latin1.GetString(reader[range]);

    private sealed record Bytes(string Text, int[] Sizes)
    {
        public override string ToString() => $"{string.Join(",", Sizes)}: {Text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}";
    }
}
