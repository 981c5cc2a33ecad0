using LambdaKit.Events.Detection;
using LambdaKit.Events.S3;
using LambdaKit.Events.Sqs;

namespace LambdaKit.EventConformance.Sources;

/// <summary>Queues, topics, e-mail, buckets, and what Lambda itself sends on.</summary>
internal static class MessagingSources
{
    public static IReadOnlyList<SampleSource> All { get; } =
    [
        new("sqs", "SQS")
        {
            Events = [SampleModel.Of(SqsEvent.Serializer)],
            Responses = [SampleModel.Of(SqsBatchResponse.Serializer)],
            Detected = [EventSource.Sqs],
            Reference = "https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html",
            Fixture = "Sqs/Fixtures/batch.json",
        },
        new("sns", "SNS")
        {
            Detected = [EventSource.Sns],
        },
        new("ses", "SES receipt rule")
        {
            Detected = [EventSource.Ses],
        },
        new("s3", "S3 notification")
        {
            Events = [SampleModel.Of(S3Event.Serializer)],
            Detected = [EventSource.S3, EventSource.S3TestEvent],
            Reference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html",
            Fixture = "S3/Fixtures/families.json",
        },
        new("s3-batch", "S3 Batch Operations")
        {
            Detected = [EventSource.S3Batch],
        },
        new("s3-object-lambda", "S3 Object Lambda")
        {
            Detected = [EventSource.S3ObjectLambda],
        },
        new("workmail", "WorkMail")
        {
            Detected = [EventSource.WorkMail],
        },
        new("transfer-family", "Transfer Family identity provider")
        {
            Detected = [EventSource.TransferFamily],
        },
        new("lambda-destination", "Lambda asynchronous destination")
        {
            Detected = [EventSource.LambdaDestination],
        },
        new("lambda-batch-failure", "Lambda event source mapping, failed batch")
        {
            Detected = [EventSource.LambdaBatchFailure],
        },
    ];
}
