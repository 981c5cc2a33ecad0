using LambdaKit.Events.DynamoDb;

namespace LambdaKit.Benchmarks.Events;

/// <summary>A batch of a hundred changes with both images; used: four attributes of the new image.</summary>
public class DynamoDbBenchmarks()
    : EventBenchmarks<DynamoDbStreamEvent, DynamoDbBaseline>(document => DynamoDbPayload.Of(document, 100), DynamoDbStreamEvent.Parse, BaselineJson.Default.DynamoDbBaseline)
{
    private protected override int Use(DynamoDbStreamEvent model)
    {
        var sum = 0;
        foreach (var record in model.Records)
        {
            var image = record.NewImage!; // every change has one, with these attributes
            sum += image["pk"]!.String!.Length + image["state"]!.String!.Length + image["version"]!.Number!.Length;
            sum += image["lines"]!.List![0].Map!["price"]!.Number!.Length; // likewise
        }

        return sum;
    }

    private protected override int Use(DynamoDbBaseline baseline)
    {
        var sum = 0;
        foreach (var record in baseline.Records!) // as above
        {
            var image = record.Dynamodb!.NewImage!; // as above
            sum += image["pk"].S!.Length + image["state"].S!.Length + image["version"].N!.Length;
            sum += image["lines"].L![0].M!["price"].N!.Length; // as above
        }

        return sum;
    }
}
