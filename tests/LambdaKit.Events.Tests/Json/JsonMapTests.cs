using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Json;

public sealed class JsonMapTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(1000)]
    public void Every_key_is_found_and_no_other(int count)
    {
        var map = new JsonMap<int>();
        for (var i = 0; i < count; i++)
            map.Add("k" + i, i);

        Assert.Equal(count, map.Count);
        for (var i = 0; i < count; i++)
        {
            Assert.True(map.TryGetValue("k" + i, out var value));
            Assert.Equal(i, value);
            Assert.Equal(i, map["k" + i]);
        }

        Assert.False(map.ContainsKey("K0"));
        Assert.False(map.TryGetValue("k" + count, out _));
        Assert.Equal(Enumerable.Range(0, count), map.Values);
        Assert.Equal(Enumerable.Range(0, count).Select(i => "k" + i), map.Keys);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public void A_repeated_key_counts_once_with_its_last_value(int count)
    {
        var map = new JsonMap<int>();
        for (var i = 0; i < count; i++)
            map.Add("k" + i, i);
        map.Add("k1", -1);

        Assert.Equal(count, map.Count);
        Assert.Equal(count + 1, map.EntryCount);
        Assert.Equal(-1, map["k1"]);
        Assert.Equal(-1, map.ToDictionary()["k1"]);
        Assert.Equal(1, map.ValueAt(1));
    }

    [Fact]
    public void A_key_that_is_added_after_a_search_is_found()
    {
        var map = new JsonMap<string>();
        for (var i = 0; i < 20; i++)
        {
            Assert.False(map.ContainsKey("k" + i));
            map.Add("k" + i, "v");
            Assert.True(map.ContainsKey("k" + i));
            Assert.Equal(i + 1, map.Count);
        }
    }

    [Fact]
    public void A_null_value_is_kept()
    {
        var map = new JsonMap<string?>();
        map.Add("k", null);

        Assert.True(map.TryGetValue("k", out var value));
        Assert.Null(value);
        Assert.Null(map["k"]);
    }

    [Fact]
    public void A_missing_key_is_refused_with_advice()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => JsonMap<int>.Empty["host"]);

        Assert.Contains("TryGetValue", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_dictionary_is_copied_and_a_map_is_taken_as_it_is()
    {
        var map = JsonMap<int>.From(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 });

        Assert.Equal(["a", "b"], map.Keys);
        Assert.Same(map, JsonMap<int>.From(map));
    }
}
