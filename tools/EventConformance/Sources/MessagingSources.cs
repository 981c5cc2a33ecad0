using System.Text.Json;
using LambdaKit.Events.Destinations;
using LambdaKit.Events.Detection;
using LambdaKit.Events.S3;
using LambdaKit.Events.S3Batch;
using LambdaKit.Events.S3ObjectLambda;
using LambdaKit.Events.Ses;
using LambdaKit.Events.Sns;
using LambdaKit.Events.Sqs;
using LambdaKit.Events.TransferFamily;
using LambdaKit.Events.WorkMail;

namespace LambdaKit.EventConformance.Sources;

/// <summary>Queues, topics, e-mail, buckets, and what Lambda itself sends on.</summary>
internal static class MessagingSources
{
    public static IReadOnlyList<SampleSource> All { get; } =
    [
        new("sqs", "SQS")
        {
            Handler = "SqsHandler<T>",
            Events = [SampleModel.Of(SqsEvent.Serializer)],
            Responses = [SampleModel.Of(SqsBatchResponse.Serializer)],
            Detected = [EventSource.Sqs],
            Reference = "https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html",
            Fixture = "Sqs/Fixtures/batch.json",
        },
        new("sns", "SNS")
        {
            Handler = "SnsHandler<T>",
            Events = [SampleModel.Of(SnsEvent.Serializer)],
            Detected = [EventSource.Sns],
            Reference = "https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html",
            Fixture = "Sns/Fixtures/event.json",
        },
        new("ses", "SES receipt rule")
        {
            Handler = "SesHandler",
            Events = [SampleModel.Of(SesEvent.Serializer)],
            Responses = [SampleModel.Of(SesResponse.Serializer)],
            Detected = [EventSource.Ses],
            Reference = "https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html",
            Fixture = "Ses/Fixtures/event.json",
        },
        new("s3", "S3 notification")
        {
            Handler = "S3Handler",
            Events = [SampleModel.Of(S3Event.Serializer)],
            Detected = [EventSource.S3, EventSource.S3TestEvent],
            Reference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html",
            Fixture = "S3/Fixtures/families.json",
        },
        new("s3-batch", "S3 Batch Operations")
        {
            Handler = "S3BatchHandler",
            Events = [SampleModel.Of(S3BatchRequest.Serializer)],
            Responses = [SampleModel.Of(S3BatchResponse.Serializer)],
            Detected = [EventSource.S3Batch],
            Reference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html",
            Fixture = "S3Batch/Fixtures/version-2.json",
        },
        new("s3-object-lambda", "S3 Object Lambda")
        {
            Handler = "S3ObjectLambdaHandler",
            Events = [SampleModel.Of(S3ObjectLambdaRequest.Serializer)],
            Responses =
            [
                SampleModel.Of(S3ObjectLambdaListObjectsV2Response.Serializer, IsListingV2),
                SampleModel.Of(S3ObjectLambdaListObjectsResponse.Serializer, root => root.Has("listBucketResult") || root.Has("listResultXml")),
                SampleModel.Of(S3ObjectLambdaHeadObjectResponse.Serializer),
            ],
            Detected = [EventSource.S3ObjectLambda],
            Reference = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-event-context.html",
            Fixture = "S3ObjectLambda/Fixtures/get-object.json",
        },
        new("workmail", "WorkMail")
        {
            Events = [SampleModel.Of(WorkMailEvent.Serializer)],
            Responses = [SampleModel.Of(WorkMailResponse.Serializer)],
            Detected = [EventSource.WorkMail],
            Reference = "https://docs.aws.amazon.com/workmail/latest/adminguide/lambda.html",
            Fixture = "WorkMail/Fixtures/event.json",
        },
        new("transfer-family", "Transfer Family identity provider")
        {
            Events =
            [
                SampleModel.Of(TransferFamilyWorkflowEvent.Serializer, root => root.Has("serviceMetadata")),
                SampleModel.Of(TransferFamilyAuthenticationRequest.Serializer),
            ],
            Responses = [SampleModel.Of(TransferFamilyAuthenticationResponse.Serializer)],
            Detected = [EventSource.TransferFamily, EventSource.TransferFamilyWorkflow],
            Reference = "https://docs.aws.amazon.com/transfer/latest/userguide/custom-lambda-idp.html",
            Fixture = "TransferFamily/Fixtures/login.json",
        },
        new("lambda-destination", "Lambda asynchronous destination")
        {
            Events = [SampleModel.Of(DestinationEvent.Serializer)],
            Detected = [EventSource.LambdaDestination],
            Reference = "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html",
            Fixture = "Destinations/Fixtures/failure.json",
        },
        new("lambda-batch-failure", "Lambda event source mapping, failed batch")
        {
            Events = [SampleModel.Of(EventSourceFailure.Serializer)],
            Detected = [EventSource.LambdaBatchFailure],
            Reference = "https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html",
            Fixture = "Destinations/Fixtures/batches.json",
        },
    ];

    /// <summary>Whether an answer lists objects as ListObjectsV2 does.</summary>
    private static bool IsListingV2(JsonElement root) =>
        root.Member("listBucketResult") is var listing && (listing.Has("keyCount") || listing.Has("startAfter") || listing.Has("continuationToken"));
}
