using LambdaKit.Batches;
using LambdaKit.Events.KinesisAnalytics;
using LambdaKit.Serialization;

namespace LambdaKit.Transforms;

/// <summary>A function that delivers the rows of an SQL application of Kinesis Data Analytics.</summary>
/// <remarks>It answers for each row by the row's own methods: <c>Delivered</c>, <c>Failed</c>. A row for which it throws, or that there is no time for, has failed: the application tries it again.</remarks>
public abstract class KinesisAnalyticsOutputHandler
    : TransformHandler<KinesisAnalyticsOutputEvent, KinesisAnalyticsOutputRecord, KinesisAnalyticsOutputResponseRecord, KinesisAnalyticsOutputResponse>
{
    /// <summary>A handler of rows.</summary>
    protected KinesisAnalyticsOutputHandler()
        : base(
            new ModelSerializer<KinesisAnalyticsOutputEvent>(KinesisAnalyticsOutputEvent.Serializer),
            new ModelSerializer<KinesisAnalyticsOutputResponse>(KinesisAnalyticsOutputResponse.Serializer))
    {
    }

    private protected override IReadOnlyList<KinesisAnalyticsOutputRecord> RecordsOf(KinesisAnalyticsOutputEvent value)
    {
        SourceCheck.Expect(this, actual: null, "aws:kinesisanalytics", value.Records.Count, value.UnknownFields);
        return value.Records;
    }

    private protected override string IdOf(KinesisAnalyticsOutputRecord record) => record.RecordId ?? "";

    private protected override string? RecordOf(KinesisAnalyticsOutputResponseRecord answer) => answer.RecordId ?? "";

    private protected override KinesisAnalyticsOutputResponseRecord Fail(KinesisAnalyticsOutputRecord record, Exception? exception) => record.Failed();

    private protected override KinesisAnalyticsOutputResponseRecord? Postpone(KinesisAnalyticsOutputRecord record) => record.Failed();

    private protected override KinesisAnalyticsOutputResponse Respond(KinesisAnalyticsOutputEvent value, KinesisAnalyticsOutputResponseRecord[] answers, LambdaContext context) =>
        new() { Records = answers };
}
