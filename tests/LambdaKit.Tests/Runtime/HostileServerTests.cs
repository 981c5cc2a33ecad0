using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Runtime;
using LambdaKit.Tests.Runtime.Histories;

namespace LambdaKit.Tests.Runtime;

/// <summary>Whatever a server does to the exchanges: every event is handled once and answered once, with its own answer; nothing waits for what cannot come.</summary>
public sealed class HostileServerTests
{
    private static readonly bool[] Both = [true, false];

    [Fact]
    public void Every_event_is_handled_once_and_answered_with_its_own_answer_whatever_happens_to_the_connections() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2500), Prop.ForAll(RandomHistories.Survivable, history => CheckBuffered(history)));

    [Fact]
    public void No_event_is_answered_twice_or_with_anothers_answer_until_the_process_ends_with_a_message() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(RandomHistories.Any, history => CheckBuffered(history)));

    [Fact]
    public void Every_streamed_answer_arrives_whole_or_is_known_as_broken() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(RandomHistories.Survivable, history => CheckStreamed(history)));

    [Fact]
    public void No_streamed_answer_is_repeated_until_the_process_ends_with_a_message() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(RandomHistories.Any, history => CheckStreamed(history)));

    [Theory]
    [InlineData(FaultKind.CutAnswer)]
    [InlineData(FaultKind.CutAnswerAndGoOn)]
    internal void A_connection_may_be_cut_at_every_byte_of_every_answer(FaultKind kind)
    {
        // The polls and answers of three events; with the longest answer's length, every position is met.
        for (var exchange = 0; exchange < 6; exchange++)
        {
            for (var position = 0; position < 330; position++)
            {
                foreach (var sendsTogether in Both)
                {
                    foreach (var resets in Both)
                    {
                        var faults = new Fault[exchange + 1];
                        faults[exchange] = new Fault(kind, position);
                        CheckBuffered(new History(Events(EventKind.Echo, EventKind.Fail, EventKind.Echo), faults, [], sendsTogether, resets, ForgetsCutAnswers: true));
                        CheckStreamed(new History(Events(EventKind.Echo, EventKind.Fail, EventKind.Echo), faults, [], sendsTogether, resets, ForgetsCutAnswers: true));
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(FaultKind.CloseSilently)]
    [InlineData(FaultKind.Close)]
    [InlineData(FaultKind.Http10)]
    [InlineData(FaultKind.UntilClosed)]
    [InlineData(FaultKind.Chunked)]
    [InlineData(FaultKind.Interim)]
    [InlineData(FaultKind.OddHeaders)]
    [InlineData(FaultKind.ManyHeaders)]
    internal void A_server_may_answer_like_that_all_the_time(FaultKind kind)
    {
        var events = Enumerable.Range(0, 50).Select(i => new ModelEvent(i, (EventKind)(i % 4))).ToArray();
        var faults = Enumerable.Range(0, 150).Select(i => new Fault(kind, i * 7)).ToArray();

        foreach (var sendsTogether in Both)
        {
            foreach (var resets in Both)
            {
                CheckBuffered(new History(events, faults, [], sendsTogether, resets, ForgetsCutAnswers: true));
                CheckBuffered(new History(events, faults, [1], sendsTogether, resets, ForgetsCutAnswers: true));
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_server_that_cuts_every_answer_ends_the_process_with_a_message(bool sendsTogether)
    {
        // The polls get through, each answer is lost.
        var faults = Enumerable.Range(0, 200).Select(i => new Fault(i % 2 == 0 ? FaultKind.None : FaultKind.LoseRequest, 0)).ToArray();
        var history = new History(Events(EventKind.Echo), faults, [], sendsTogether, Resets: true, ForgetsCutAnswers: true);

        var end = MemoryLoop.Run(new ModelTransport(history, new ModelLambda(history.Events)), new DelegateHandler((payload, _) => new(payload)), sendsTogether, retries: 5);

        Assert.Equal("The Runtime API cannot be reached, after 6 attempts. Broken.", Assert.IsType<RuntimeApiException>(end).Message);
    }

    private static ModelEvent[] Events(params EventKind[] kinds) => [.. kinds.Select((kind, i) => new ModelEvent(i, kind))];

    private static bool CheckBuffered(History history)
    {
        var handled = new List<string>();
        var lambda = new ModelLambda(history.Events);
        var handler = new DelegateHandler((payload, context) =>
        {
            handled.Add(context.RequestId);
            return HandleAsync(payload, context);
        });

        var end = MemoryLoop.Run(new ModelTransport(history, lambda), handler, history.SendsTogether);

        AssertEnd(history, lambda, end);
        Assert.Equal(handled.Distinct(), handled);
        foreach (var e in history.Events)
        {
            if (lambda.Answers.TryGetValue(e.Id, out var answer) && answer != "truncated")
                Assert.Equal(e.Answer, answer);
        }
        return true;
    }

    private static bool CheckStreamed(History history)
    {
        var handled = new List<string>();
        var lambda = new ModelLambda(history.Events);
        var handler = new DelegateStreamHandler(async (payload, answer, context) =>
        {
            handled.Add(context.RequestId);
            if (context.RequestId[^1] % 2 == 0)
                answer.Prelude = null;
            var result = await HandleAsync(payload, context);
            for (var i = 0; i < result.Length; i += 30_000)
                await answer.WriteAsync(result.Slice(i, Math.Min(30_000, result.Length - i)));
        });

        var end = MemoryLoop.Run(new ModelTransport(history, lambda), handler, history.SendsTogether);

        AssertEnd(history, lambda, end);
        Assert.Equal(handled.Distinct(), handled);
        foreach (var e in history.Events)
        {
            if (lambda.Answers.TryGetValue(e.Id, out var answer) && answer is not ("truncated" or "error"))
                Assert.Equal(e.Answer, answer);
        }
        return true;
    }

    private static void AssertEnd(History history, ModelLambda lambda, Exception end)
    {
        if (end is RuntimeApiException && history.IsFatal)
        {
            Assert.StartsWith("The Runtime API ", end.Message, StringComparison.Ordinal);
            return;
        }
        Assert.True(end is OperationCanceledException, end.ToString());
        Assert.Equal(history.Events.Length, lambda.Answers.Count);
    }

    private static async ValueTask<ReadOnlyMemory<byte>> HandleAsync(ReadOnlyMemory<byte> payload, LambdaContext context)
    {
        var text = Encoding.UTF8.GetString(payload.Span);
        if (text.StartsWith("\"Fail", StringComparison.Ordinal))
            throw new InvalidOperationException(text);
        if (text.StartsWith("\"EchoLater", StringComparison.Ordinal))
            await Task.Yield();
        var filler = text.StartsWith("\"Large", StringComparison.Ordinal) ? new string('x', 100_000) : "";
        return Encoding.UTF8.GetBytes(context.RequestId + text + filler);
    }
}
