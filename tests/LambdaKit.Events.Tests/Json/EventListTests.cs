using LambdaKit.Events.Batches;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Json;

public sealed class EventListTests
{
    [Fact]
    public void Root_array_is_read_element_by_element_and_written_back()
    {
        const string Json = """[{"itemIdentifier":"a","x":[1.50]},null,{"itemIdentifier":"b"}]""";

        var list = EventList<BatchItemFailure>.Parse(Json);

        Assert.Equal(3, list.Count);
        Assert.Equal(["a", null, "b"], list.Select(failure => failure?.ItemIdentifier));
        Assert.Equal("b", list[2].ItemIdentifier);
        Assert.Equal(Json, list.ToJson());
        Assert.Equal(list.ToUtf8Json(), EventList<BatchItemFailure>.Parse(list.ToUtf8Json()).ToUtf8Json());
    }

    [Fact]
    public void Elements_that_are_any_json_keep_their_nulls()
    {
        var list = EventList<JsonValue>.Parse("""[null,{"a":1},[],"x"]"""u8);

        Assert.True(list[0].IsNull);
        Assert.Equal("""[null,{"a":1},[],"x"]"""u8, list.ToUtf8Json());
    }

    [Fact]
    public void Empty_array_is_an_empty_list() => Assert.Equal("[]"u8, EventList<JsonValue>.Parse("[]"u8).ToUtf8Json());

    [Fact]
    public void List_is_made_of_elements()
    {
        EventList<BatchItemFailure> list = [new("a"), new("b")];

        Assert.Equal("""[{"itemIdentifier":"a"},{"itemIdentifier":"b"}]""", list.ToJson());
        Assert.Equal(list.ToJson(), EventList<BatchItemFailure>.From(new List<BatchItemFailure>(list)).ToJson());
        Assert.Same(list, EventList<BatchItemFailure>.From(list));
    }

    [Theory]
    [InlineData("{}", "$", "expected an array but found an object")]
    [InlineData("[{\"itemIdentifier\":\"a\"},{\"itemIdentifier\":1}]", "$[1].itemIdentifier", "expected a string but found a number")]
    [InlineData("[{\"itemIdentifier\":\"a\"}", "$[0]", "expected ',' or ']' but found the end of the text")]
    public void Document_of_another_shape_is_refused_with_its_place(string json, string path, string reason)
    {
        var thrown = Assert.Throws<EventFormatException>(() => EventList<BatchItemFailure>.Parse(json));

        Assert.Equal(path, thrown.Path);
        Assert.Equal(reason, thrown.Reason);
        Assert.Contains("'list of BatchItemFailure'", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Serializer_is_found_as_that_of_an_event_model()
    {
        IEventModel<EventList<JsonValue>> list = EventList<JsonValue>.Parse("[]");

        Assert.Same(EventList<JsonValue>.Serializer, list.GetSerializer());
        Assert.True(list.UnknownFields.IsEmpty);
    }
}
