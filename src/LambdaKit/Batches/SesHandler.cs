using LambdaKit.Events.Ses;
using LambdaKit.Serialization;

namespace LambdaKit.Batches;

/// <summary>A function that is told of received emails, and says whether SES goes on with its rules.</summary>
/// <remarks>
/// SES waits for the answer where the rule's action invokes it with <c>RequestResponse</c>; with <c>Event</c> the answer is passed over. What it throws fails the
/// invocation. The email's content is not in the event: another action of the rule puts it into a bucket.
/// </remarks>
public abstract class SesHandler : LambdaHandler<SesEvent, SesResponse>
{
    /// <summary>A handler of received emails.</summary>
    protected SesHandler()
        : base(new ModelSerializer<SesEvent>(SesEvent.Serializer), new ModelSerializer<SesResponse>(SesResponse.Serializer))
    {
    }

    /// <summary>Handles one email.</summary>
    /// <param name="email">What SES says about it: sender, recipients, headers, verdicts.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <returns>Whether SES goes on.</returns>
    protected abstract ValueTask<SesDisposition> HandleAsync(SesReceivedEmail email, LambdaContext context, CancellationToken deadline);

    /// <summary>Handles the emails of an event, of which SES sends one, one after another; the strictest answer counts.</summary>
    /// <param name="value">The event.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected sealed override ValueTask<SesResponse> HandleAsync(SesEvent value, LambdaContext context, CancellationToken deadline)
    {
        ArgumentNullException.ThrowIfNull(value);
        var records = value.Records;
        SourceCheck.Expect(this, records.Count == 0 ? null : records[0].EventSource, "aws:ses", records.Count, value.UnknownFields);
        var strictest = SesDisposition.Continue;
        for (var i = 0; i < records.Count; i++)
        {
            var running = HandleAsync(EmailOf(records[i]), context, deadline);
            if (!running.IsCompletedSuccessfully)
                return WaitAsync(this, running, strictest, records, i, context, deadline);

            strictest = Stricter(strictest, running.Result);
        }

        return new(new SesResponse { Disposition = strictest });

        static async ValueTask<SesResponse> WaitAsync(
            SesHandler handler, ValueTask<SesDisposition> running, SesDisposition strictest, IReadOnlyList<SesRecord> records, int index, LambdaContext context, CancellationToken deadline)
        {
            strictest = Stricter(strictest, await running.ConfigureAwait(false));
            for (var i = index + 1; i < records.Count; i++)
                strictest = Stricter(strictest, await handler.HandleAsync(EmailOf(records[i]), context, deadline).ConfigureAwait(false));

            return new SesResponse { Disposition = strictest };
        }
    }

    private static SesReceivedEmail EmailOf(SesRecord record) =>
        record.Ses ?? throw new UnreadableRecordException(new InvalidDataException("There is no email."));

    private static SesDisposition Stricter(SesDisposition left, SesDisposition right) => StrictnessOf(right) > StrictnessOf(left) ? right : left;

    private static int StrictnessOf(SesDisposition disposition) =>
        disposition == SesDisposition.StopRuleSet ? 2
        : disposition == SesDisposition.StopRule ? 1
        : 0;
}
