using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LambdaKit.Events.Sqs;

namespace LambdaKit.Events.Tests;

/// <summary>The documents with which a function rehearses its first event.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Payloads() =>
        new(typeof(EventModelAttribute).Assembly.GetTypes()
            .Where(t => t.GetCustomAttribute<EventModelAttribute>() is { IsPayload: true } && !t.IsGenericTypeDefinition)
            .Select(t => t.FullName!) // not null: no type parameter
            .Order());

    [Theory]
    [MemberData(nameof(Payloads))]
    public void The_sample_of_a_payload_has_all_its_properties_and_is_written_back_as_it_was(string name)
    {
        var model = typeof(EventModelAttribute).Assembly.GetType(name, throwOnError: true)!; // not null: else it throws
        if (model.IsGenericTypeDefinition)
            model = model.MakeGenericType([.. model.GetGenericArguments().Select(_ => typeof(SqsMessage))]);
        var roundTrip = typeof(SampleTests).GetMethod(nameof(RoundTrip), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(model); // not null: below

        var (sample, written) = ((string, string))roundTrip.Invoke(null, null)!; // not null: a struct

        Assert.Equal(sample, written);
        Assert.Equal(
            model.GetProperties().Select(p => p.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name).OfType<string>().Order(),
            JsonNode.Parse(sample)!.AsObject().Select(p => p.Key).Order()); // not null: it is an object
    }

    private static (string Sample, string Written) RoundTrip<T>()
        where T : class, IEventModel<T>, new()
    {
        var serializer = new T().GetSerializer();
        var sample = Encoding.UTF8.GetString(serializer.Sample);
        var model = serializer.Read(sample);
        Assert.True(model.UnknownFields.IsEmpty);
        return (sample, serializer.WriteText(model));
    }
}
