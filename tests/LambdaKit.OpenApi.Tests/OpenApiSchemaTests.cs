using System.Text.Json.Nodes;
using LambdaKit.Http;

namespace LambdaKit.OpenApi.Tests;

/// <summary>The schemas of bodies: what is compared is text, as a reader of the document sees it.</summary>
public sealed class OpenApiSchemaTests
{
    [Theory]
    [InlineData("sku", """{"type":"string","description":"Its number in the shop."}""")]
    [InlineData("quantity", """{"type":"integer","format":"int32","minimum":1,"maximum":99}""")]
    [InlineData("price", """{"type":["number","null"],"exclusiveMinimum":0.5}""")]
    [InlineData("label", """{"type":["string","null"],"minLength":3,"maxLength":40,"pattern":"^[a-z]+$"}""")]
    [InlineData("tags", """{"type":"array","items":{"type":"string"},"maxItems":5}""")]
    [InlineData("owner", """{"type":"string","minLength":1,"format":"email"}""")]
    [InlineData("color", """{"$ref":"#/components/schemas/Color"}""")]
    [InlineData("second", """{"anyOf":[{"$ref":"#/components/schemas/Color"},{"type":"null"}]}""")]
    [InlineData("size", """{"$ref":"#/components/schemas/Size"}""")]
    [InlineData("from", """{"anyOf":[{"$ref":"#/components/schemas/Address"},{"type":"null"}]}""")]
    [InlineData("others", """{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Address"}}""")]
    [InlineData("made", """{"type":"string","format":"date-time"}""")]
    [InlineData("sold", """{"type":["string","null"],"format":"date"}""")]
    [InlineData("id", """{"type":"string","format":"uuid"}""")]
    [InlineData("picture", """{"type":"string","contentEncoding":"base64"}""")]
    [InlineData("page", """{"type":["string","null"],"format":"uri"}""")]
    [InlineData("anything", "{}")]
    [InlineData("matrix", """{"type":"array","items":{"type":"array","items":{"type":"integer","format":"int32"}}}""")]
    [InlineData("isNew", """{"type":"boolean","readOnly":true}""")]
    [InlineData("renamed", """{"type":"integer","format":"int64","deprecated":true}""")]
    public void Property_says_type_limits_and_nullability(string name, string expected)
    {
        var article = Component("Article", routes => routes.Post("/articles", ShopJson.Default.Article, Documents.AnswerAsync));

        Same(expected, article["properties"]![name]!); // the article has it
    }

    [Fact]
    public void Type_says_what_it_is_and_what_it_requires()
    {
        var article = Component("Article", routes => routes.Post("/articles", ShopJson.Default.Article, Documents.AnswerAsync));

        Assert.Equal("object", (string?)article["type"]);
        Assert.Equal("What is sold.", (string?)article["description"]);
        Same("""["sku","owner"]""", article["required"]!); // it has some
        Assert.False(article["properties"]!.AsObject().ContainsKey("secret"));
    }

    [Fact]
    public void Enums_are_named_and_say_how_they_are_written()
    {
        var schemas = Documents.Schemas(routes => routes.Post("/articles", ShopJson.Default.Article, Documents.AnswerAsync));

        Same("""{"type":"string","enum":["Red","Green"]}""", schemas["Color"]!);
        Same("""{"type":"integer"}""", schemas["Size"]!);
    }

    [Fact]
    public void Type_that_holds_itself_refers_to_itself()
    {
        var schemas = Documents.Schemas(routes => routes.Post("/trees", ShopJson.Default.Tree, Documents.AnswerAsync));

        Same(
            """
            {"type":"object","properties":{"name":{"type":"string"},"parent":{"anyOf":[{"$ref":"#/components/schemas/Tree"},{"type":"null"}]},
            "children":{"type":"array","items":{"$ref":"#/components/schemas/Tree"}},
            "named":{"type":["object","null"],"additionalProperties":{"$ref":"#/components/schemas/Tree"}},
            "depth":{"type":"integer","format":"int32","default":3}},"required":["name","children"]}
            """,
            schemas["Tree"]!);
    }

    [Fact]
    public void Generic_types_are_named_by_what_they_hold()
    {
        var schemas = Documents.Schemas(routes => routes
            .Get("/articles", Documents.Answer).Describe(operation => operation.Produces(200, ShopJson.Default.PageArticle))
            .Get("/addresses", Documents.Answer).Describe(operation => operation.Produces(200, ShopJson.Default.PageAddress)));

        Assert.Equal(["Address", "Article", "Color", "PageOfAddress", "PageOfArticle", "ProblemDetails", "Size"], schemas.Select(schema => schema.Key));
        Same("""{"type":"array","items":{"$ref":"#/components/schemas/Article"}}""", schemas["PageOfArticle"]!["properties"]!["items"]!);
    }

    [Fact]
    public void Types_of_the_same_name_are_told_apart_by_their_namespaces()
    {
        var json = Documents.Json(routes => routes
            .Post("/addresses", ShopJson.Default.Address, Documents.AnswerAsync)
            .Post("/docks", ShopJson.Default.ShippingAddress, Documents.AnswerAsync)
            .Post("/problems", ShopJson.Default.ProblemDetails, Documents.AnswerAsync));

        Assert.Equal(
            ["LambdaKit.OpenApi.Tests.Address", "LambdaKit.OpenApi.Tests.ProblemDetails", "LambdaKit.OpenApi.Tests.Shipping.Address", "ProblemDetails"],
            json["components"]!["schemas"]!.AsObject().Select(schema => schema.Key));
        Assert.Equal(
            "#/components/schemas/LambdaKit.OpenApi.Tests.Shipping.Address",
            (string?)json["paths"]!["/docks"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!["$ref"]);
    }

    [Fact]
    public void Type_in_two_contexts_is_one_component_if_they_write_it_alike()
    {
        var same = Documents.Schemas(routes => routes
            .Post("/a", ShopJson.Default.Tree, Documents.AnswerAsync).Post("/b", SameJson.Default.Tree, Documents.AnswerAsync));
        var other = Documents.Schemas(routes => routes
            .Post("/a", ShopJson.Default.Address, Documents.AnswerAsync).Post("/b", OtherJson.Default.Address, Documents.AnswerAsync));

        Assert.Equal(["ProblemDetails", "Tree"], same.Select(schema => schema.Key));
        Assert.Equal(["LambdaKit.OpenApi.Tests.Address", "LambdaKit.OpenApi.Tests.Address2", "ProblemDetails"], other.Select(schema => schema.Key));
        Assert.NotNull(other["LambdaKit.OpenApi.Tests.Address2"]!["properties"]!["Street"]);
    }

    [Fact]
    public void Base_type_is_any_of_its_derived_types_told_apart_by_a_property()
    {
        var schemas = Documents.Schemas(routes => routes.Post("/shapes", ShopJson.Default.Shape, Documents.AnswerAsync));

        Same(
            """
            {"anyOf":[{"$ref":"#/components/schemas/ShapeCircle"},{"$ref":"#/components/schemas/ShapeGroup"}],
            "discriminator":{"propertyName":"kind","mapping":{"circle":"#/components/schemas/ShapeCircle","group":"#/components/schemas/ShapeGroup"}}}
            """,
            schemas["Shape"]!);
        Same(
            """
            {"type":"object","properties":{"kind":{"type":"string","const":"group"},"shapes":{"type":"array","items":{"$ref":"#/components/schemas/Shape"}},
            "name":{"type":"string"}},"required":["kind","shapes","name"]}
            """,
            schemas["ShapeGroup"]!);
    }

    [Fact]
    public void Derived_type_of_its_own_has_no_discriminator()
    {
        var circle = Component("Circle", routes => routes.Post("/circles", ShopJson.Default.Circle, Documents.AnswerAsync));

        Assert.False(circle["properties"]!.AsObject().ContainsKey("kind"));
    }

    [Fact]
    public void Base_type_that_may_stand_for_itself_is_an_alternative()
    {
        var schemas = Documents.Schemas(routes => routes.Post("/animals", ShopJson.Default.Animal, Documents.AnswerAsync));

        Same("""{"anyOf":[{"$ref":"#/components/schemas/AnimalDog"},{"$ref":"#/components/schemas/AnimalBase"}]}""", schemas["Animal"]!);
        Same("""{"type":"integer","const":7}""", schemas["AnimalDog"]!["properties"]!["$type"]!);
    }

    [Fact]
    public void Lists_and_dictionaries_need_no_name()
    {
        var json = Documents.Json(routes => routes
            .Post("/numbers", ShopJson.Default.ListNullableInt32, Documents.AnswerAsync)
            .Post("/words", ShopJson.Default.DictionaryStringString, Documents.AnswerAsync));

        Same("""{"type":"array","items":{"type":["integer","null"],"format":"int32"}}""", BodyOf(json, "/numbers"));
        Same("""{"type":"object","additionalProperties":{"type":"string"}}""", BodyOf(json, "/words"));
    }

    private static JsonNode BodyOf(JsonObject json, string path) => json["paths"]![path]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!;

    private static JsonObject Component(string name, Action<HttpRoutes> map) => Documents.Schemas(map)[name]!.AsObject();

    private static void Same(string expected, JsonNode actual) => Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), actual.ToJsonString());
}
