using LambdaKit.Events.Json;
using LambdaKit.Events.SageMaker;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.SageMaker;

public sealed class GroundTruthTests
{
    private static readonly byte[] PreAnnotation = Fixture.Read("SageMaker/Fixtures/pre-annotation.json");
    private static readonly byte[] Consolidation = Fixture.Read("SageMaker/Fixtures/consolidation.json");
    private static readonly byte[] AnnotatedObjects = Fixture.Read("SageMaker/Fixtures/annotated-objects.json");

    [Fact]
    public void Data_object_is_in_the_manifest_or_elsewhere()
    {
        var request = GroundTruthPreAnnotationRequest.Parse(PreAnnotation);
        var text = GroundTruthPreAnnotationRequest.Parse("""{"dataObject":{"source":"a pear"}}""");

        Assert.Equal("2018-10-16", request.Version);
        Assert.Equal("arn:aws:sagemaker:eu-west-1:123456789012:labeling-job/fruit", request.LabelingJobArn);
        Assert.Equal("s3://fruit/1.jpg", request.SourceReference);
        Assert.Null(request.Source);
        Assert.Equal(3, request.DataObject!.Value["color"]["class"].GetInt64());
        Assert.Equal("a pear", text.Source);
        Assert.Null(text.SourceReference);
        Assert.Null(GroundTruthPreAnnotationRequest.Parse("""{"dataObject":[1]}""").Source);
    }

    [Fact]
    public void Consolidation_has_every_value()
    {
        var request = GroundTruthConsolidationRequest.Parse(Consolidation);

        Assert.Equal("2018-10-16", request.Version);
        Assert.Equal("arn:aws:sagemaker:eu-west-1:123456789012:labeling-job/fruit", request.LabelingJobArn);
        Assert.Equal(["apple", "pear"], request.LabelCategories);
        Assert.Equal("fruit", request.LabelAttributeName);
        Assert.Equal("arn:aws:iam::123456789012:role/ground-truth", request.RoleArn);
        Assert.Equal("s3://fruit/output", request.OutputConfiguration);
        Assert.Equal("arn:aws:kms:eu-west-1:123456789012:key/5f0c1c2e", request.KmsKeyId);
        Assert.Equal("s3://fruit/annotations/iteration-1.json", request.Payload!.S3Uri);
    }

    [Fact]
    public void Annotations_of_workers_are_read_from_their_object()
    {
        var objects = EventList<GroundTruthAnnotatedObject>.Parse(AnnotatedObjects);

        Assert.Equal("0", objects[0].DatasetObjectId);
        Assert.Equal("s3://fruit/1.jpg", objects[0].DataObject!.S3Uri);
        Assert.Equal("public.eu-west-1.A1", objects[0].Annotations[0].WorkerId);
        Assert.Equal("""{"label":"apple"}""", objects[0].Annotations[0].AnnotationData!.Content);
        Assert.Equal("s3://fruit/b2.json", objects[0].Annotations[1].AnnotationData!.S3Uri);
        Assert.Equal("a pear", objects[1].DataObject!.Content);
        Assert.Empty(objects[1].Annotations);
    }

    [Fact]
    public void Requests_are_written_back_as_the_same_json()
    {
        var preAnnotation = GroundTruthPreAnnotationRequest.Parse(PreAnnotation);
        var consolidation = GroundTruthConsolidationRequest.Parse(Consolidation);
        var objects = EventList<GroundTruthAnnotatedObject>.Parse(AnnotatedObjects);

        JsonDifference.AssertSame(PreAnnotation, preAnnotation.ToUtf8Json());
        JsonDifference.AssertSame(Consolidation, consolidation.ToUtf8Json());
        JsonDifference.AssertSame(AnnotatedObjects, CorpusModel.Write(objects));
        Assert.Empty(CorpusModel.UnknownPaths(preAnnotation));
        Assert.Empty(CorpusModel.UnknownPaths(consolidation));
        Assert.Empty(objects.SelectMany(CorpusModel.UnknownPaths));
    }

    [Fact]
    public void Answer_to_a_pre_annotation_may_say_it_as_a_text_or_as_a_boolean()
    {
        var response = new GroundTruthPreAnnotationResponse { TaskInput = JsonValue.Parse("""{"taskObject":"s3://fruit/1.jpg"}"""), IsHumanAnnotationRequired = false };

        Assert.Equal("""{"taskInput":{"taskObject":"s3://fruit/1.jpg"},"isHumanAnnotationRequired":"false"}"""u8, response.ToUtf8Json());
        Assert.True(GroundTruthPreAnnotationResponse.Parse("""{"isHumanAnnotationRequired":true}""").IsHumanAnnotationRequired);
        Assert.True(GroundTruthPreAnnotationResponse.Parse("""{"isHumanAnnotationRequired":"true"}""").IsHumanAnnotationRequired);
    }

    [Fact]
    public void Consolidated_annotations_are_a_list_of_their_own()
    {
        EventList<GroundTruthConsolidatedAnnotation> response =
        [
            new()
            {
                DatasetObjectId = "0",
                ConsolidatedAnnotation = new() { Content = new Dictionary<string, JsonValue> { ["fruit"] = JsonValue.Parse("""{"label":"apple"}""") } },
            },
        ];

        JsonDifference.AssertSame(
            """[{"datasetObjectId":"0","consolidatedAnnotation":{"content":{"fruit":{"label":"apple"}}}}]"""u8,
            CorpusModel.Write(response));
    }
}
