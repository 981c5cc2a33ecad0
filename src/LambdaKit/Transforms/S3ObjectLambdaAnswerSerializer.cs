using LambdaKit.Events.Json;
using LambdaKit.Events.S3ObjectLambda;
using LambdaKit.Serialization;

namespace LambdaKit.Transforms;

/// <summary>Writes the one answer that there is.</summary>
internal sealed class S3ObjectLambdaAnswerSerializer : PayloadSerializer<S3ObjectLambdaAnswer>
{
    private static ReadOnlySpan<byte> Nothing => "{}"u8;

    public override ReadOnlySpan<byte> Sample => Nothing;

    public override S3ObjectLambdaAnswer SampleValue => new();

    public override S3ObjectLambdaAnswer Read(ReadOnlyMemory<byte> payload) => new();

    public override void Write(JsonWriter writer, S3ObjectLambdaAnswer value)
    {
        if (value.HeadObject is { } head)
            S3ObjectLambdaHeadObjectResponse.Serializer.Write(writer, head);
        else if (value.ListObjects is { } list)
            S3ObjectLambdaListObjectsResponse.Serializer.Write(writer, list);
        else if (value.ListObjectsV2 is { } listV2)
            S3ObjectLambdaListObjectsV2Response.Serializer.Write(writer, listV2);
        else
            writer.WriteRaw(Nothing);
    }

    public override void Rehearse(ReadOnlyMemory<byte> sample)
    {
        // There is nothing to prepare: an answer is written, not read.
    }
}
