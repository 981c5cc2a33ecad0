using System.Text;
using LambdaKit.Events.Iam;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Values;

public sealed class TextOrListTests
{
    [Theory]
    [InlineData("\"a\"", new[] { "a" }, true)]
    [InlineData("[\"a\"]", new[] { "a" }, false)]
    [InlineData("[\"a\",\"b\"]", new[] { "a", "b" }, false)]
    [InlineData("[]", new string[0], false)]
    [InlineData("{\"a\":1}", new string[0], false)]
    [InlineData("[\"a\",1,null]", new string[0], false)]
    [InlineData("17", new string[0], false)]
    public void Shape_is_kept(string json, string[] texts, bool isText)
    {
        var document = Encoding.UTF8.GetBytes($$"""{"Action":{{json}}}""");
        var statement = IamPolicyStatement.Parse(document);

        Assert.Equal(texts, statement.Actions);
        Assert.Equal(isText, statement.Actions.IsText);
        JsonDifference.AssertSame(document, statement.ToUtf8Json());
    }

    [Fact]
    public void Both_shapes_can_be_made()
    {
        Assert.Equal("""{"Action":"a","Resource":["b","c"]}""", new IamPolicyStatement { Actions = "a", Resources = ["b", "c"] }.ToJson());
        Assert.Throws<ArgumentNullException>(() => TextOrList.From(null!));
        Assert.Throws<ArgumentException>(() => TextOrList.Create([null!]));
    }

    [Fact]
    public void Default_is_empty()
    {
        var list = default(TextOrList);

        Assert.Empty(list);
        Assert.False(list.IsText);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => TextOrList.From("a")[1]);
    }

    [Fact]
    public void Null_and_missing_are_kept_apart()
    {
        Assert.Equal("{}", IamPolicyStatement.Parse("{}"u8).ToJson());
        Assert.Equal("""{"Action":null}""", IamPolicyStatement.Parse("""{"Action":null}"""u8).ToJson());
        Assert.Empty(IamPolicyStatement.Parse("""{"Action":null}"""u8).Actions);
    }
}
