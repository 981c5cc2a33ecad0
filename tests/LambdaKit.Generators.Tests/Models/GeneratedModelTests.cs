using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

using LambdaKit.Events;

namespace LambdaKit.Generators.Tests.Models;

public sealed class GeneratedModelTests
{
    /// <summary>For each property of <see cref="Everything"/> a value, in its order; each is written back as it is spelled.</summary>
    private const string Full =
        """{"text":"a","nullableText":"ä\"\\","flag":true,"nullableFlag":false,"int":-1,"nullableInt":2147483647,"long":-9223372036854775808""" +
        ""","nullableLong":0,"decimal":1.50,"nullableDecimal":-0.0000001,"double":0.1,"nullableDouble":1.50000000000000000001,"part":{"name":"p","inner":{"name":null}}""" +
        ""","nullablePart":{},"color":"red","nullableColor":"blue","any":[1,{"x":null}]""" +
        ""","day":"2026-01-31","nullableDay":"no day","upper":"up","nullableUpper":"Up","texts":["a",null,"b"],"nullableTexts":[],"ints":[1,2,3,4,5],"nullableInts":[1,null],"parts":[{"name":"p"},null]""" +
        ""","otherParts":[],"colors":["red","green"],"grid":[[1,2.0],null,[]],"map":{"a":"1","b":null},"mapOfNullable":{"c":null},"nullableMap":{}""" +
        ""","mapOfLists":{"a":["x","y"],"b":null},"mapOfParts":{"p":{"name":"q"},"n":null},"mapOfNullableFlags":{"t":true,"n":null}""" +
        ""","mapOfMaps":{"a":{"b":12e3}},"listOfMaps":[{"a":"b"},null],"größe":1e+300}""";

    [Fact]
    public void A_full_document_is_written_back_as_it_was()
    {
        var model = Parse(Full);

        Assert.Equal(Normal(Full), Normal(Text(model)));
        Assert.True(model.UnknownFields.IsEmpty);
    }

    [Fact]
    public void Every_property_reads_its_value()
    {
        var model = Parse(Full);

        Assert.Equal("a", model.Text);
        Assert.Equal("ä\"\\", model.NullableText);
        Assert.True(model.Flag);
        Assert.False(model.NullableFlag);
        Assert.Equal(-1, model.Int);
        Assert.Equal(int.MaxValue, model.NullableInt);
        Assert.Equal(long.MinValue, model.Long);
        Assert.Equal(0L, model.NullableLong);
        Assert.Equal(1.50m, model.Decimal);
        Assert.Equal(-0.0000001m, model.NullableDecimal);
        Assert.Equal(0.1, model.Double);
        Assert.Equal(1.5, model.NullableDouble);
        Assert.Equal("p", model.Part.Name);
        Assert.NotNull(model.Part.Inner);
        Assert.Null(model.Part.Inner.Name);
        Assert.NotNull(model.NullablePart);
        Assert.Equal(new Color("red"), model.Color);
        Assert.Equal(new Color("blue"), model.NullableColor);
        Assert.Equal("[1,{\"x\":null}]", Encoding.UTF8.GetString(model.Any!.Json)); // not null: it is in the document
        Assert.Equal(new DateOnly(2026, 1, 31), model.Day);
        Assert.Null(model.NullableDay);
        Assert.Equal("UP", model.Upper);
        Assert.Equal("UP", model.NullableUpper);
        Assert.Equal<string?>(["a", null, "b"], model.Texts);
        Assert.Empty(model.NullableTexts!); // not null: it is in the document
        Assert.Equal([1, 2, 3, 4, 5], model.Ints);
        Assert.Equal([1, null], model.NullableInts);
        Assert.Equal(["p", null], model.Parts.Select(p => p?.Name));
        Assert.Equal([new Color("red"), new Color("green")], model.Colors);
        Assert.Equal([1m, 2.0m], model.Grid[0]);
        Assert.Null(model.Grid[1]);
        Assert.Equal("1", model.Map["a"]);
        Assert.Null(model.Map["b"]);
        Assert.True(model.MapOfNullable.ContainsKey("c"));
        Assert.NotNull(model.NullableMap);
        Assert.Equal(["x", "y"], model.MapOfLists["a"]);
        Assert.Equal("q", model.MapOfParts["p"].Name);
        Assert.True(model.MapOfNullableFlags["t"]);
        Assert.Null(model.MapOfNullableFlags["n"]);
        Assert.Equal("12e3", Encoding.UTF8.GetString(model.MapOfMaps["a"]["b"].Json));
        Assert.Equal("b", model.ListOfMaps[0]!["a"]); // not null: it is in the document
        Assert.Equal(1e300, model.Size);
    }

    [Fact]
    public void A_missing_value_reads_as_empty_and_stays_missing()
    {
        var model = Parse("{}");

        AssertReadsAsEmpty(model);
        Assert.Equal("{}", Text(model));
    }

    [Fact]
    public void A_null_reads_as_empty_and_stays_null()
    {
        var document = JsonNode.Parse(Full)!.AsObject(); // not null: it is an object
        var nulls = "{" + string.Join(",", document.Select(p => $"\"{p.Key}\":null")) + "}";

        var model = Parse(nulls);

        AssertReadsAsEmpty(model);
        Assert.Equal(nulls, Text(model));
    }

    [Fact]
    public void Any_mixture_of_missing_null_and_present_values_in_any_order_is_written_back()
    {
        const int seed = 20260131;
        var random = new Random(seed);
        var properties = JsonNode.Parse(Full)!.AsObject().Select(p => (p.Key, Value: p.Value?.ToJsonString() ?? "null")).ToArray(); // not null: it is an object

        for (var round = 0; round < 500; round++)
        {
            random.Shuffle(properties);
            var document = "{" + string.Join(",", properties.Take(random.Next(properties.Length + 1))
                .Select(p => $"\"{p.Key}\":{(random.Next(4) == 0 ? "null" : p.Value)}")
                .Concat(random.Next(2) == 0 ? ["\"unknown\":[1]"] : [])) + "}";

            var written = Text(Parse(document));

            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(document), JsonNode.Parse(written)), $"Seed {seed}, round {round}: {document} became {written}");
        }
    }

    [Fact]
    public void Unknown_fields_are_kept_behind_the_known_ones()
    {
        var model = Parse("""{"new":{"a":[1.0,null]},"text":"x","other":null,"Text":"not ours"}""");

        Assert.Equal(["new", "other", "Text"], model.UnknownFields.Names);
        Assert.Equal("""{"text":"x","new":{"a":[1.0,null]},"other":null,"Text":"not ours"}""", Text(model));
    }

    [Fact]
    public void Unknown_fields_stay_with_their_object()
    {
        const string document = """{"part":{"name":"x","new":1},"parts":[{"new":2},{}],"mapOfParts":{"a":{"new":3}}}""";

        Assert.Equal(document, Text(Parse(document)));
    }

    [Fact]
    public void Unknown_fields_can_be_taken_over_by_a_new_object()
    {
        var read = Parse("""{"text":"x","new":1}""");

        var made = new Everything { Text = "y", UnknownFields = read.UnknownFields };

        Assert.Equal("""{"text":"y","new":1}""", Text(made));
    }

    [Theory]
    [InlineData("""{"text":"a","text":"b"}""", "$.text")]
    [InlineData("""{"text":null,"text":"b"}""", "$.text")]
    [InlineData("""{"text":"a","int":1,"text":null}""", "$.text")]
    [InlineData("""{"part":{"name":"a","name":"b"}}""", "$.part.name")]
    public void A_field_that_is_there_twice_is_refused(string document, string path)
    {
        var exception = Assert.Throws<EventFormatException>(() => Parse(document));

        Assert.Equal(path, exception.Path);
        Assert.Contains("twice", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"text":1}""", "$.text")]
    [InlineData("""{"flag":"true"}""", "$.flag")]
    [InlineData("""{"int":2147483648}""", "$.int")]
    [InlineData("""{"nullableInt":1.5}""", "$.nullableInt")]
    [InlineData("""{"long":true}""", "$.long")]
    [InlineData("""{"decimal":"1"}""", "$.decimal")]
    [InlineData("""{"double":[]}""", "$.double")]
    [InlineData("""{"part":[]}""", "$.part")]
    [InlineData("""{"part":{"inner":{"name":{}}}}""", "$.part.inner.name")]
    [InlineData("""{"color":1}""", "$.color")]
    [InlineData("""{"texts":{}}""", "$.texts")]
    [InlineData("""{"texts":["a",1]}""", "$.texts[1]")]
    [InlineData("""{"ints":[1,null]}""", "$.ints[1]")]
    [InlineData("""{"parts":[{},{"name":1}]}""", "$.parts[1].name")]
    [InlineData("""{"grid":[[1],["2"]]}""", "$.grid[1][0]")]
    [InlineData("""{"map":{"a":1}}""", "$.map.a")]
    [InlineData("""{"mapOfLists":{"a":"x"}}""", "$.mapOfLists.a")]
    [InlineData("""[]""", "$")]
    [InlineData("""null""", "$")]
    public void A_value_of_the_wrong_kind_is_refused_with_its_path(string document, string path)
    {
        var exception = Assert.Throws<EventFormatException>(() => Parse(document));

        Assert.Equal(path, exception.Path);
        Assert.Equal("Everything", exception.Model);
    }

    [Theory]
    [InlineData("""{} {}""")]
    [InlineData("""{"text":"a",}""")]
    [InlineData("""{"text":"a"}]""")]
    [InlineData("""{"parts":[{}""")]
    [InlineData("")]
    public void A_document_that_is_no_JSON_is_refused(string document) =>
        Assert.Throws<EventFormatException>(() => Parse(document));

    [Fact]
    public void Escaped_names_are_recognized()
    {
        var model = Parse("{\"t\\u0065xt\":\"a\",\"gr\\u00f6\\u00dfe\":2}");

        Assert.Equal("a", model.Text);
        Assert.Equal(2, model.Size);
    }

    [Fact]
    public void A_repeated_key_of_a_map_reads_as_its_last_value_and_is_written_as_often_as_it_came()
    {
        const string document = """{"map":{"a":"1","b":"2","a":"3"}}""";

        var model = Parse(document);

        Assert.Equal("3", model.Map["a"]);
        Assert.Equal(2, model.Map.Count);
        Assert.Equal(["b", "a"], model.Map.Keys);
        Assert.Equal(document, Text(model));
    }

    [Fact]
    public void What_is_set_is_written_and_a_null_is_left_out()
    {
        var model = new Everything
        {
            Text = "",
            NullableText = null,
            Flag = false,
            NullableFlag = null,
            Int = 0,
            NullableLong = 7,
            Day = new DateOnly(2026, 1, 2),
            NullableDay = null,
            Upper = "u",
            Part = new Part { Name = "n" },
            Color = new Color("c"),
            NullableColor = null,
            Texts = [],
            Ints = [1],
            Map = new Dictionary<string, string> { ["k"] = "v" },
            MapOfLists = new Dictionary<string, IReadOnlyList<string>> { ["k"] = ["v", "w"] },
            NullableMap = null,
        };

        Assert.Equal(
            """{"text":"","flag":false,"int":0,"nullableLong":7,"part":{"name":"n"}""" +
            ""","color":"c","day":"2026-01-02","upper":"u","texts":[],"ints":[1],"map":{"k":"v"},"mapOfLists":{"k":["v","w"]}}""",
            Text(model));
    }

    [Fact]
    public void A_dictionary_that_is_filled_after_it_was_set_is_written_full()
    {
        var map = new Dictionary<string, string>();
        var model = new Everything { Map = map };

        map["late"] = "v";

        Assert.Equal("""{"map":{"late":"v"}}""", Text(model));
    }

    [Fact]
    public void A_null_against_the_annotations_is_left_out()
    {
        var model = new Everything { Text = null!, Texts = null!, Part = null! }; // what a caller without nullable annotations may do

        Assert.Equal("{}", Text(model));
    }

    [Fact]
    public void Reading_a_missing_part_does_not_make_it_present()
    {
        var model = Parse("{}");

        Assert.Null(model.Part.Name);
        Assert.Same(model.Part, model.Part);
        Assert.Equal("{}", Text(model));
    }

    [Fact]
    public void A_model_of_more_than_64_properties_keeps_all_of_them()
    {
        const string document = """{"p0":0,"p1":null,"p63":63,"p64":64,"p65":null,"p69":69,"p70":70}""";

        var model = Wide.Parse(Encoding.UTF8.GetBytes(document));

        Assert.Equal(0, model.P0);
        Assert.Null(model.P1);
        Assert.Equal(63, model.P63);
        Assert.Equal(64, model.P64);
        Assert.Null(model.P65);
        Assert.Null(model.P66);
        Assert.Equal(69, model.P69);
        Assert.Equal(document, Encoding.UTF8.GetString(model.ToUtf8Json()));
        Assert.Equal("""{"p3":3,"p69":1}""", Encoding.UTF8.GetString(new Wide { P69 = 1, P3 = 3, P64 = null }.ToUtf8Json()));
        Assert.Throws<EventFormatException>(() => Wide.Parse("""{"p64":null,"p64":1}"""u8));
    }

    [Fact]
    public void A_copy_with_another_value_keeps_all_else_and_leaves_the_original()
    {
        const string Json = """{"more":[1.50],"inner":{"name":null,"x":1},"name":"a"}""";
        var part = Part.Parse(Json);

        Assert.Equal("""{"name":"b","inner":{"name":null,"x":1},"more":[1.50]}""", part.WithName("b").ToJson());
        Assert.Equal("""{"inner":{"name":null,"x":1},"more":[1.50]}""", part.WithName(null).ToJson());
        Assert.Equal("""{"name":"a","inner":{"name":"c"},"more":[1.50]}""", part.WithInner(new Part { Name = "c" }).ToJson());
        Assert.Equal("""{"name":"a","inner":{"name":null,"x":1},"more":[1.50]}""", part.ToJson());
    }

    [Fact]
    public void A_required_property_may_be_missing_in_JSON()
    {
        var model = Demanding.Parse("""{"note":"n"}"""u8);

        Assert.Equal("", model.Id);
        Assert.Equal("""{"note":"n"}""", Encoding.UTF8.GetString(model.ToUtf8Json()));
        Assert.Equal("""{"id":"1"}""", Encoding.UTF8.GetString(new Demanding { Id = "1" }.ToUtf8Json()));
    }

    [Fact]
    public void The_serializer_is_one_object_that_even_an_uninitialized_model_knows()
    {
        IEventModel<Everything> model = (Everything)RuntimeHelpers.GetUninitializedObject(typeof(Everything));

        Assert.Same(Everything.Serializer, model.GetSerializer());
        Assert.Equal("Everything", Everything.Serializer.Name);
        Assert.Equal("a", Everything.Serializer.Read(Encoding.UTF8.GetBytes(Full)).Text);
    }

    [Fact]
    public void The_sample_of_a_payload_is_read_and_written_and_uses_every_property_that_can_be_told()
    {
        var sample = Encoding.UTF8.GetString(Everything.Serializer.Sample);

        var model = Parse(sample);

        Assert.True(model.UnknownFields.IsEmpty);
        Assert.Equal(Normal(sample), Normal(Text(model)));
        // The storage types and the class with JSON code of its own don't say what they look like.
        var untold = new[] { "any", "day", "nullableDay", "upper", "nullableUpper" };
        Assert.Equal(
            JsonNode.Parse(Full)!.AsObject().Select(p => p.Key).Except(untold), // not null: it is an object
            JsonNode.Parse(sample)!.AsObject().Select(p => p.Key)); // not null: it is an object
    }

    [Fact]
    public void A_model_is_read_from_text_and_written_as_text()
    {
        var model = Everything.Parse("""{"text":"ä"}""");

        Assert.Equal("ä", model.Text);
        Assert.Equal("""{"text":"ä"}""", model.ToJson());
    }

    [Fact]
    public void A_model_that_is_only_a_part_has_no_sample() => Assert.True(Part.Serializer.Sample.IsEmpty);

    [Fact]
    public void System_Text_Json_sees_the_same_names_and_no_generated_members()
    {
        var json = JsonSerializer.Serialize(new Part { Name = "n" });

        Assert.Equal("""{"name":"n","inner":null}""", json);
        Assert.Equal("n", JsonSerializer.Deserialize<Part>(json)?.Name);
    }

    private static void AssertReadsAsEmpty(Everything model)
    {
        Assert.Equal("", model.Text);
        Assert.Null(model.NullableText);
        Assert.False(model.Flag);
        Assert.Null(model.NullableFlag);
        Assert.Equal(0, model.Int);
        Assert.Null(model.NullableInt);
        Assert.Equal(0, model.Long);
        Assert.Null(model.NullableLong);
        Assert.Equal(0, model.Decimal);
        Assert.Null(model.NullableDecimal);
        Assert.Equal(0, model.Double);
        Assert.Null(model.NullableDouble);
        Assert.Null(model.Part.Name);
        Assert.Null(model.NullablePart);
        Assert.Equal(default, model.Color);
        Assert.Null(model.NullableColor);
        Assert.Null(model.Any);
        Assert.Equal(default, model.Day);
        Assert.Null(model.NullableDay);
        Assert.Equal("", model.Upper);
        Assert.Null(model.NullableUpper);
        Assert.Empty(model.Texts);
        Assert.Null(model.NullableTexts);
        Assert.Empty(model.Ints);
        Assert.Empty(model.NullableInts);
        Assert.Empty(model.Parts);
        Assert.Empty(model.OtherParts);
        Assert.Empty(model.Colors);
        Assert.Empty(model.Grid);
        Assert.Empty(model.Map);
        Assert.Empty(model.MapOfNullable);
        Assert.Null(model.NullableMap);
        Assert.Empty(model.MapOfLists);
        Assert.Empty(model.MapOfParts);
        Assert.Empty(model.MapOfNullableFlags);
        Assert.Empty(model.MapOfMaps);
        Assert.Empty(model.ListOfMaps);
        Assert.Null(model.Size);
    }

    private static Everything Parse(string document) => Everything.Parse(Encoding.UTF8.GetBytes(document));

    private static string Text(Everything model) => Encoding.UTF8.GetString(model.ToUtf8Json());

    /// <summary>The document as System.Text.Json spells it, so that escapes and exponents of the same value are the same.</summary>
    private static string Normal(string document) =>
        JsonSerializer.Serialize(JsonNode.Parse(document)).Replace("1E+300", "1e+300", StringComparison.Ordinal);
}
