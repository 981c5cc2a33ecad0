using LambdaKit.Batches;
using LambdaKit.Events.KinesisAnalytics;
using LambdaKit.Serialization;

namespace LambdaKit.Transforms;

/// <summary>A function that preprocesses records for an SQL application of Kinesis Data Analytics.</summary>
/// <remarks>
/// It answers for each record by the record's own methods: <c>Transformed</c>, <c>Dropped</c>, <c>Failed</c>. A record for which it throws is failed too; so is
/// one whose data no longer fit into the answer, of which Lambda sends 6 MB. If there is no time for all records the invocation fails, and is tried again.
/// </remarks>
public abstract class KinesisAnalyticsHandler
    : TransformHandler<KinesisAnalyticsInputEvent, KinesisAnalyticsInputRecord, KinesisAnalyticsInputResponseRecord, KinesisAnalyticsInputResponse>
{
    /// <summary>A handler of records.</summary>
    protected KinesisAnalyticsHandler()
        : base(
            new ModelSerializer<KinesisAnalyticsInputEvent>(KinesisAnalyticsInputEvent.Serializer),
            new ModelSerializer<KinesisAnalyticsInputResponse>(KinesisAnalyticsInputResponse.Serializer))
    {
    }

    private protected override IReadOnlyList<KinesisAnalyticsInputRecord> RecordsOf(KinesisAnalyticsInputEvent value)
    {
        SourceCheck.Expect(this, actual: null, "aws:kinesisanalytics", value.Records.Count, value.UnknownFields);
        return value.Records;
    }

    private protected override string IdOf(KinesisAnalyticsInputRecord record) => record.RecordId ?? "";

    private protected override string? RecordOf(KinesisAnalyticsInputResponseRecord answer) => answer.RecordId ?? "";

    private protected override KinesisAnalyticsInputResponseRecord Fail(KinesisAnalyticsInputRecord record, Exception? exception) => record.Failed();

    private protected override KinesisAnalyticsInputResponse Respond(KinesisAnalyticsInputEvent value, KinesisAnalyticsInputResponseRecord[] answers, LambdaContext context)
    {
        var replaced = AnswerBudget.Fit(answers, SizeOf, index => value.Records[index].Failed());
        if (replaced > 0)
            TransformLog.AnswerTooLarge(context.Logger, replaced);

        return new KinesisAnalyticsInputResponse { Records = answers };
    }

    private static long SizeOf(KinesisAnalyticsInputResponseRecord answer)
    {
        const int Names = 80;
        return Names + AnswerBudget.JsonLength(answer.RecordId) + AnswerBudget.Base64Length(answer.Data);
    }
}
