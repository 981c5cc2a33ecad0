using LambdaKit.Batches;
using LambdaKit.Events.Firehose;
using LambdaKit.Serialization;

namespace LambdaKit.Transforms;

/// <summary>A function that transforms records for a Firehose stream before it delivers them.</summary>
/// <remarks>
/// It answers for each record by the record's own methods: <c>Transformed</c>, <c>Dropped</c>, <c>Failed</c>. A record for which it throws is failed too, which
/// has Firehose put it with the errors as it came; so is one whose data no longer fit into the answer, of which Lambda sends 6 MB. If there is no time for all
/// records the invocation fails, and Firehose tries again.
/// </remarks>
public abstract class FirehoseHandler : TransformHandler<FirehoseTransformationEvent, FirehoseRecord, FirehoseResponseRecord, FirehoseTransformationResponse>
{
    /// <summary>A handler of records.</summary>
    protected FirehoseHandler()
        : base(
            new ModelSerializer<FirehoseTransformationEvent>(FirehoseTransformationEvent.Serializer),
            new ModelSerializer<FirehoseTransformationResponse>(FirehoseTransformationResponse.Serializer))
    {
    }

    private protected override IReadOnlyList<FirehoseRecord> RecordsOf(FirehoseTransformationEvent value)
    {
        SourceCheck.Expect(this, actual: null, "aws:firehose", value.Records.Count, value.UnknownFields);
        return value.Records;
    }

    private protected override string IdOf(FirehoseRecord record) => record.RecordId ?? "";

    private protected override string? RecordOf(FirehoseResponseRecord answer) => answer.RecordId ?? "";

    private protected override FirehoseResponseRecord Fail(FirehoseRecord record, Exception? exception) => record.Failed();

    private protected override FirehoseTransformationResponse Respond(FirehoseTransformationEvent value, FirehoseResponseRecord[] answers, LambdaContext context)
    {
        var replaced = AnswerBudget.Fit(answers, SizeOf, index => value.Records[index].Failed());
        if (replaced > 0)
            TransformLog.AnswerTooLarge(context.Logger, replaced);

        return new FirehoseTransformationResponse { Records = answers };
    }

    private static long SizeOf(FirehoseResponseRecord answer)
    {
        const int Names = 96;
        var size = Names + AnswerBudget.JsonLength(answer.RecordId) + AnswerBudget.Base64Length(answer.Data) + AnswerBudget.Base64Length(answer.KafkaRecordValue);
        if (answer.Metadata is { } metadata)
            size += FirehoseResponseMetadata.Serializer.WriteText(metadata).Length * 3L; // a character is three bytes of UTF-8 at most

        return size;
    }
}
