namespace LambdaKit.JsonSchema.Tests;

public sealed class SchemaTests
{
    private const string Order = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "type": "object",
          "required": ["sku", "quantity"],
          "properties": {
            "sku": { "type": "string", "pattern": "^[A-Z]{3}-\\d+$" },
            "quantity": { "type": "integer", "minimum": 1 },
            "items": { "type": "array", "items": { "$ref": "#/$defs/item" } },
            "a/b~c": { "type": "null" }
          },
          "additionalProperties": false,
          "$defs": { "item": { "type": "object", "properties": { "price": { "type": "number", "exclusiveMinimum": 0 } }, "required": ["price"] } }
        }
        """;

    [Fact]
    public void What_keeps_the_schema_has_no_errors() =>
        Assert.Empty(Schema.Parse(Order).Validate("""{"sku":"ABC-1","quantity":1.0,"items":[{"price":0.5}],"a/b~c":null}"""));

    [Theory]
    [InlineData("""{"quantity":1}""", "/sku", "/required")]
    [InlineData("""{"sku":"hunter2","quantity":1}""", "/sku", "/properties/sku/pattern")]
    [InlineData("""{"sku":"ABC-1\n","quantity":1}""", "/sku", "/properties/sku/pattern")]
    [InlineData("""{"sku":"ABC-\u0661","quantity":1}""", "/sku", "/properties/sku/pattern")]
    [InlineData("""{"sku":"ABC-1","quantity":0}""", "/quantity", "/properties/quantity/minimum")]
    [InlineData("""{"sku":"ABC-1","quantity":1.5}""", "/quantity", "/properties/quantity/type")]
    [InlineData("""{"sku":"ABC-1","quantity":1,"items":[{"price":1},{"price":0}]}""", "/items/1/price", "/$defs/item/properties/price/exclusiveMinimum")]
    [InlineData("""{"sku":"ABC-1","quantity":1,"other":"hunter2"}""", "/other", "/additionalProperties")]
    [InlineData("""{"sku":"ABC-1","quantity":1,"a/b~c":7}""", "/a~1b~0c", "/properties/a~1b~0c/type")]
    [InlineData("[]", "", "/type")]
    public void An_error_is_a_pointer_and_the_rule_that_is_broken_and_no_value(string json, string path, string rule)
    {
        var error = Assert.Single(Schema.Parse(Order).Validate(json));

        Assert.Equal(path, error.Path);
        Assert.Equal($"breaks the rule '{rule}'", error.Message);
    }

    [Fact]
    public void All_errors_are_told_at_once() =>
        Assert.Equal(["/sku", "/quantity", "/items/0/price"], Schema.Parse(Order).Validate("""{"sku":1,"quantity":"x","items":[{}]}""").Select(error => error.Path));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("hunter2")]
    public void What_is_no_json_is_one_error(string json) => Assert.Equal("is not JSON", Assert.Single(Schema.Parse(Order).Validate(json)).Message);

    [Fact]
    public void A_hundred_errors_are_enough() =>
        Assert.Equal(100, Schema.Parse("""{"items":{"type":"null"}}""").Validate($"[{string.Join(',', Enumerable.Repeat("1", 1000))}]").Count);

    [Fact]
    public void A_name_from_outside_is_cut_and_cannot_break_a_line()
    {
        var error = Assert.Single(Schema.Parse("""{"additionalProperties":false}""").Validate($$"""{"\n{{new string('x', 500)}}":1}"""));

        Assert.Equal($"/?{new string('x', 63)}…", error.Path);
    }

    [Fact]
    public void A_schema_may_refer_to_itself()
    {
        var tree = Schema.Parse("""{"$ref":"#/$defs/node","$defs":{"node":{"type":"object","properties":{"value":{"type":"integer"},"left":{"$ref":"#/$defs/node"},"right":{"$ref":"#node"}}},"x":{"$anchor":"node","required":["value"]}}}""");

        Assert.Empty(tree.Validate("""{"value":1,"left":{"value":2},"right":{"value":3}}"""));
        Assert.Equal("/left/left/value", Assert.Single(tree.Validate("""{"left":{"left":{"value":"x"}}}""")).Path);
    }

    [Fact]
    public void One_that_never_ends_is_an_error() => Assert.Throws<JsonSchemaException>(() => Schema.Parse("""{"$ref":"#"}""").Validate("1"));

    [Fact]
    public void A_pattern_cannot_be_made_to_take_long()
    {
        var started = TimeProvider.System.GetTimestamp();

        Assert.Single(Schema.Parse("""{"pattern":"^(a+)+$"}""").Validate($"\"{new string('a', 100_000)}!\""));

        Assert.InRange(TimeProvider.System.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("{", "")]
    [InlineData("7", "")]
    [InlineData("""{"type":"text"}""", "/type")]
    [InlineData("""{"properties":{"a":{"pattern":"("}}}""", "/properties/a/pattern")]
    [InlineData("""{"$ref":"#/$defs/missing"}""", "/$ref")]
    [InlineData("""{"$ref":"https://example.com/schema"}""", "/$ref")]
    [InlineData("""{"items":{"unevaluatedProperties":false}}""", "/items/unevaluatedProperties")]
    [InlineData("""{"minLength":-1}""", "/minLength")]
    [InlineData("""{"required":"a"}""", "/required")]
    [InlineData("""{"allOf":[]}""", "/allOf")]
    public void A_schema_that_cannot_be_used_is_refused_with_its_place(string json, string pointer)
    {
        var exception = Assert.Throws<JsonSchemaException>(() => Schema.Parse(json));

        Assert.Equal(pointer, exception.Pointer);
        Assert.StartsWith($"The schema cannot be used, because of '#{pointer}': ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"const":{"a":[1,2.0]}}""", """{"a":[1.0,2]}""", """{"a":[2,1]}""")]
    [InlineData("""{"enum":[1,"x",null]}""", "null", "2")]
    [InlineData("""{"multipleOf":0.1}""", "4.2", "4.25")]
    [InlineData("""{"maximum":1e400}""", "5", "\"x\"", true)]
    [InlineData("""{"maxLength":2}""", "\"\\ud83d\\ude00b\"", "\"abc\"")]
    [InlineData("""{"prefixItems":[{"type":"string"}],"items":{"type":"integer"}}""", """["a",1]""", """["a","b"]""")]
    [InlineData("""{"items":[{"type":"string"}],"additionalItems":false}""", """["a"]""", """["a",1]""")]
    [InlineData("""{"contains":{"const":1},"minContains":2,"maxContains":3}""", "[1,1,2]", "[1,2]")]
    [InlineData("""{"uniqueItems":true}""", "[1,2]", "[1,1.0]")]
    [InlineData("""{"patternProperties":{"^x-":{"type":"integer"}},"additionalProperties":{"type":"string"}}""", """{"x-a":1,"b":"c"}""", """{"x-a":"1"}""")]
    [InlineData("""{"propertyNames":{"maxLength":2}}""", """{"ab":1}""", """{"abc":1}""")]
    [InlineData("""{"minProperties":1,"maxProperties":2}""", """{"a":1}""", "{}")]
    [InlineData("""{"dependentRequired":{"card":["zip"]}}""", """{"zip":1}""", """{"card":1}""")]
    [InlineData("""{"dependentSchemas":{"card":{"required":["zip"]}}}""", """{"card":1,"zip":1}""", """{"card":1}""")]
    [InlineData("""{"anyOf":[{"type":"string"},{"minimum":5}]}""", "5", "4")]
    [InlineData("""{"oneOf":[{"minimum":2},{"maximum":4}]}""", "5", "3")]
    [InlineData("""{"not":{"type":"string"}}""", "1", "\"a\"")]
    [InlineData("""{"if":{"minimum":10},"then":{"multipleOf":10},"else":{"maximum":5}}""", "20", "15")]
    [InlineData("""{"if":{"minimum":10},"then":{"multipleOf":10},"else":{"maximum":5}}""", "5", "6")]
    public void Each_rule_tells_right_from_wrong(string schema, string right, string wrong, bool areBothRight = false)
    {
        var compiled = Schema.Parse(schema);

        Assert.Empty(compiled.Validate(right));
        Assert.Equal(areBothRight, compiled.Validate(wrong).Count == 0);
    }
}
