using LambdaKit.Events.AppSync;

namespace LambdaKit.Testing.Tests;

public sealed class AppSyncEventsTests
{
    [Fact]
    public void A_field_of_a_GraphQL_API_has_its_arguments_and_what_is_wanted()
    {
        var field = Events.AppSync("Query.getOrder", new Order("A-1", 2), TestJson.Default.Order, new AppSyncEventOptions
        {
            Identity = new AppSyncIdentity { Sub = "user-1", Username = "ana" },
            Source = LambdaKit.Events.Json.JsonValue.Parse("""{"id":"customer-1"}"""),
            Headers = [new("X-Tag", "1")],
            SelectionSet = ["id", "customer", "customer/name", "total"],
        });

        Assert.Equal(("Query", "getOrder"), (field.TypeName, field.FieldName));
        Assert.Equal(new Order("A-1", 2), field.Arguments!.Value.As(TestJson.Default.Order));
        Assert.Equal("ana", field.Identity!.Username);
        Assert.Equal("customer-1", field.Source!.Value["id"].GetString());
        Assert.Equal("1", field.Request!.Headers["x-tag"]);
        Assert.True(field.Info!.Selects("customer/name"));
        Assert.Equal("{\n  id\n  customer {\n    name\n  }\n  total\n}", field.Info.SelectionSetGraphQL);
        Assert.Throws<ArgumentException>(() => Events.AppSync("getOrder"));
    }

    [Fact]
    public void Fields_make_a_batch() =>
        Assert.Equal(["a", "b"], Events.AppSyncBatch(Events.AppSync("Order.a"), Events.AppSync("Order.b")).Select(field => field.FieldName));
}
