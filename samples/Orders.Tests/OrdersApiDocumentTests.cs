using LambdaKit.OpenApi;

namespace Orders.Tests;

public sealed class OrdersApiDocumentTests
{
    /// <summary>So a change of the API is seen in review. 'dotnet test' writes the file anew when it is out of date.</summary>
    [Fact]
    public void Document_in_the_repository_is_up_to_date()
    {
        var document = OpenApiDocument.Of(new OrdersApi(new InMemoryOrderStore()), new OpenApiOptions { Title = "Orders", Version = "1.0" });

        Assert.False(document.UpdateFile("../../../../Orders/openapi.json"), "'samples/Orders/openapi.json' was out of date, and has been written anew: commit it.");
    }
}
