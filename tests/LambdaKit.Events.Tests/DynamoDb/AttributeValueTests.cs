using System.Text;
using LambdaKit.Events.DynamoDb;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.DynamoDb;

public sealed class AttributeValueTests
{
    [Fact]
    public void Image_maps_to_a_type_of_the_user()
    {
        var image = DynamoDbStreamEvent.Parse(Fixture.Read("DynamoDb/Fixtures/stream.json")).Records[0].NewImage!;

        var order = image.To(OrderJson.Default.Order)!;

        Assert.Equal("order#1", order.Id);
        Assert.Equal("12345678901234567890123456789012345678", order.Total);
        Assert.Equal([0, 1, 2, 255], order.Photo!);
        Assert.True(order.Paid);
        Assert.Null(order.Coupon);
        Assert.Equal(new Address("Köln", 3), order.Address);
        Assert.Equal(["gift", "new"], order.Tags!.Order());
        Assert.Equal([1m, 2.5m], order.Sizes!.Order());
        Assert.Equal([1], order.Hashes!.First());
    }

    [Fact]
    public void Type_of_the_user_maps_to_an_image_with_its_kinds()
    {
        var order = new Order
        {
            Id = "order#1",
            Total = "text",
            Photo = [1, 2],
            Paid = true,
            Address = new Address("Köln", 3),
            Tags = ["a"],
            Sizes = new HashSet<decimal> { 1.50m },
            Hashes = new HashSet<byte[]> { new byte[] { 7 } },
            Counts = new() { ["x"] = [9] },
            Nested = [[1, 2], []],
            Price = 12.30m,
        };

        var image = AttributeMap.From(order, OrderJson.Default.Order);

        Assert.Equal("order#1", image["pk"]!.String);
        Assert.Equal("text", image["total"]!.String);
        Assert.Equal([1, 2], image["photo"]!.Binary!.Value.ToArray());
        Assert.True(image["paid"]!.Boolean);
        Assert.True(image["coupon"]!.IsNull);
        Assert.Equal("3", image["address"]!.Map!["floor"]!.Number);
        Assert.Equal(["a"], image["tags"]!.StringSet!);
        Assert.Equal(["1.50"], image["sizes"]!.NumberSet!);
        Assert.Equal([7], image["hashes"]!.BinarySet![0].ToArray());
        Assert.Equal([9], image["counts"]!.Map!["x"]!.Binary!.Value.ToArray());
        Assert.Equal(["1", "2"], image["list"]!.List![0].NumberSet!);
        Assert.True(image["list"]!.List![1].IsNull);
        Assert.Equal("12.30", image["price"]!.Number);
    }

    [Fact]
    public void Image_of_a_type_reads_back_as_the_same()
    {
        var order = new Order { Id = "1", Photo = [1], Tags = ["a", "b"], Sizes = new HashSet<decimal> { 0.1m }, Price = 79228162514264337593543950335m };

        var back = AttributeMap.From(order, OrderJson.Default.Order).To(OrderJson.Default.Order)!;

        Assert.Equal(order.Photo, back.Photo);
        Assert.Equal(order.Tags, back.Tags);
        Assert.Equal(order.Sizes, back.Sizes);
        Assert.Equal(order.Price, back.Price);
    }

    [Fact]
    public void Array_is_no_item()
    {
        Assert.Equal(2, AttributeValue.From([1, 2], OrderJson.Default.Int32Array).List!.Count);
        Assert.Throws<ArgumentException>(() => AttributeMap.From([1, 2], OrderJson.Default.Int32Array));
    }

    [Theory]
    [InlineData("""{"S":"x"}""", AttributeKind.String)]
    [InlineData("""{"S":""}""", AttributeKind.String)]
    [InlineData("""{"N":"0.1e-5"}""", AttributeKind.Number)]
    [InlineData("""{"N":""}""", AttributeKind.Number)]
    [InlineData("""{"N":"NaN"}""", AttributeKind.Number)]
    [InlineData("""{"B":""}""", AttributeKind.Binary)]
    [InlineData("""{"B":"AQI="}""", AttributeKind.Binary)]
    [InlineData("""{"BOOL":false}""", AttributeKind.Boolean)]
    [InlineData("""{"NULL":true}""", AttributeKind.Null)]
    [InlineData("""{"M":{}}""", AttributeKind.Map)]
    [InlineData("""{"M":{"a":{"S":"1"},"a":{"S":"2"}}}""", AttributeKind.Map)]
    [InlineData("""{"L":[]}""", AttributeKind.List)]
    [InlineData("""{"L":[{"NULL":true},{"X":1}]}""", AttributeKind.List)]
    [InlineData("""{"SS":["a"]}""", AttributeKind.StringSet)]
    [InlineData("""{"SS":[]}""", AttributeKind.StringSet)]
    [InlineData("""{"NS":["1"]}""", AttributeKind.NumberSet)]
    [InlineData("""{"BS":["AQ=="]}""", AttributeKind.BinarySet)]
    [InlineData("{}", AttributeKind.Unknown)]
    [InlineData("null", AttributeKind.Unknown)]
    [InlineData("5", AttributeKind.Unknown)]
    [InlineData("""{"S":null}""", AttributeKind.Unknown)]
    [InlineData("""{"S":5}""", AttributeKind.Unknown)]
    [InlineData("""{"N":5}""", AttributeKind.Unknown)]
    [InlineData("""{"NULL":false}""", AttributeKind.Unknown)]
    [InlineData("""{"B":"!"}""", AttributeKind.Unknown)]
    [InlineData("""{"B":"AR=="}""", AttributeKind.Unknown)]
    [InlineData("""{"BS":["!"]}""", AttributeKind.Unknown)]
    [InlineData("""{"SS":["a",1]}""", AttributeKind.Unknown)]
    [InlineData("""{"M":[]}""", AttributeKind.Unknown)]
    [InlineData("""{"S":"x","S":"y"}""", AttributeKind.Unknown)]
    [InlineData("""{"s":"x"}""", AttributeKind.Unknown)]
    [InlineData("""{"BOOK":true}""", AttributeKind.Unknown)]
    public void Value_has_its_kind_and_is_written_back(string json, AttributeKind kind)
    {
        var value = Read(json);

        Assert.Equal(kind, value.Kind);
        Assert.Equal(json, Write(value));
    }

    [Fact]
    public void Plain_json_has_no_kinds()
    {
        var json = """{"M":{"a":{"N":"1.50"},"b":{"L":[{"S":"x"},{"NULL":true},{"BOOL":true}]},"c":{"NS":["1","2"]},"d":{"B":"AQ=="},"e":{"N":"NaN"},"f":{"X":[1]}}}""";

        Assert.Equal("""{"a":1.50,"b":["x",null,true],"c":[1,2],"d":"AQ==","e":"NaN","f":{"X":[1]}}""", Read(json).ToJson().GetRawText());
    }

    [Fact]
    public void Made_values_are_what_DynamoDB_writes()
    {
        Assert.Equal("""{"N":"-5"}""", Write(AttributeValue.FromNumber(-5)));
        Assert.Equal("""{"N":"1.50"}""", Write(AttributeValue.FromNumber(1.50m)));
        Assert.Equal("""{"N":"0.1"}""", Write(AttributeValue.FromNumber(0.1)));
        Assert.Equal("""{"B":"AQ=="}""", Write(AttributeValue.FromBinary(new byte[] { 1 })));
        Assert.Equal("""{"BS":["AQ=="]}""", Write(AttributeValue.FromBinarySet([new byte[] { 1 }])));
        Assert.Equal("""{"BOOL":true}""", Write(AttributeValue.FromBoolean(true)));
        Assert.Equal("""{"NULL":true}""", Write(AttributeValue.Null));
        Assert.Equal("""{"M":{}}""", Write(AttributeValue.FromMap(AttributeMap.Empty)));
        Assert.Throws<ArgumentException>(() => AttributeValue.FromNumber("1,5"));
        Assert.Throws<ArgumentException>(() => AttributeValue.FromNumber("01"));
        Assert.Throws<ArgumentException>(() => AttributeValue.FromNumber("١"));
        Assert.Throws<ArgumentException>(() => AttributeValue.FromNumber(""));
        Assert.Throws<ArgumentException>(() => AttributeValue.FromStringSet([]));
        Assert.Throws<ArgumentException>(() => AttributeValue.FromNumberSet(["1", "NaN"]));
    }

    [Fact]
    public void Text_of_a_value_does_not_tell_it() => Assert.DoesNotContain("secret", AttributeValue.FromString("secret").ToString());

    private static AttributeValue Read(string json)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
        var value = AttributeValue.ReadFrom(ref reader);
        reader.ReadEnd();
        return value;
    }

    private static string Write(AttributeValue value)
    {
        using var writer = new JsonWriter();
        value.WriteTo(writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}
