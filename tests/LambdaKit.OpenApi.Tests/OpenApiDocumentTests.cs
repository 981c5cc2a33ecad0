using LambdaKit.Http;
using LambdaKit.Testing;
using Microsoft.OpenApi;

namespace LambdaKit.OpenApi.Tests;

public sealed class OpenApiDocumentTests
{
    [Fact]
    public void Route_without_a_description_has_its_operation()
    {
        var json = Documents.Json(routes => routes.Get("/orders/{id}", Documents.Answer));

        Assert.Equal("3.1.1", (string?)json["openapi"]);
        Assert.Equal("""{"title":"Shop","version":"1.0"}""", json["info"]!.ToJsonString());
        Assert.Equal(
            """{"operationId":"getOrdersById","parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string"}}]""" +
            ""","responses":{"2XX":{"description":"Success"},"default":{"$ref":"#/components/responses/Problem"}}}""",
            json["paths"]!["/orders/{id}"]!["get"]!.ToJsonString());
    }

    [Fact]
    public void Description_says_what_the_route_does_not()
    {
        var operation = Documents.Json(routes => routes
            .Put("/addresses/{id}", ShopJson.Default.Address, Documents.AnswerAsync).Describe(operation => operation
                .WithName("putAddress").WithSummary("Puts it.").WithDescription("All of it.").WithTags("addresses").Deprecated()
                .Path<Guid>("id", "The number.").Query<bool>("dry").Header<int>("x-version", isRequired: true)
                .Accepts("text/csv")
                .Produces(200, ShopJson.Default.Address, "It was there.").Produces(201, ShopJson.Default.Address).Produces(204)
                .Produces(200, "text/csv")
                .ProducesProblem(409, "Somebody else has changed it.")))["paths"]!["/addresses/{id}"]!["put"]!.AsObject();

        Assert.Equal(["tags", "summary", "description", "operationId", "parameters", "requestBody", "responses", "deprecated"], operation.Select(field => field.Key));
        Assert.Equal(
            """[{"name":"id","in":"path","description":"The number.","required":true,"schema":{"type":"string","format":"uuid"}},""" +
            """{"name":"dry","in":"query","schema":{"type":"boolean"}},""" +
            """{"name":"x-version","in":"header","required":true,"schema":{"type":"integer","format":"int32"}}]""",
            operation["parameters"]!.ToJsonString());
        Assert.Equal(
            """{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Address"}},"text/csv":{}},"required":true}""",
            operation["requestBody"]!.ToJsonString());
        Assert.Equal(["200", "201", "204", "400", "409", "default"], operation["responses"]!.AsObject().Select(answer => answer.Key));
        Assert.Equal(
            """{"description":"It was there.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Address"}},"text/csv":{}}}""",
            operation["responses"]!["200"]!.ToJsonString());
        Assert.Equal("""{"description":"No Content"}""", operation["responses"]!["204"]!.ToJsonString());
        Assert.Equal(
            """{"description":"Somebody else has changed it.","content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/ProblemDetails"}}}}""",
            operation["responses"]!["409"]!.ToJsonString().Replace("\\u002B", "+", StringComparison.Ordinal));
    }

    [Fact]
    public void Group_is_described_once_and_its_routes_may_say_otherwise()
    {
        var json = Documents.Json(routes => routes
            .Get("/health", Documents.Answer)
            .Group("/v1", v1 => v1
                .Get("/a", Documents.Answer)
                .Get("/b", Documents.Answer).Describe(operation => operation.WithSummary("B.")))
            .Describe(operation => operation.WithSummary("Of the first version.").WithTags("v1")));

        Assert.Null(json["paths"]!["/health"]!["get"]!["summary"]);
        Assert.Equal("Of the first version.", (string?)json["paths"]!["/v1/a"]!["get"]!["summary"]);
        Assert.Equal("B.", (string?)json["paths"]!["/v1/b"]!["get"]!["summary"]);
        Assert.Equal("""["v1"]""", json["paths"]!["/v1/b"]!["get"]!["tags"]!.ToJsonString());
    }

    [Fact]
    public void Description_of_nothing_is_a_mistake_in_the_routes()
    {
        var exception = Assert.Throws<LambdaConfigurationException>(() => Documents.Make(routes => routes.Describe(_ => { }).Get("/", Documents.Answer)));

        Assert.Contains("'Describe' stands behind no route", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_contradictions_are_told_at_once()
    {
        var exception = Assert.Throws<LambdaConfigurationException>(() => Documents.Make(routes => routes
            .Get("/a", Documents.Answer).Describe(operation => operation.WithName("find"))
            .Get("/b", Documents.Answer).Describe(operation => operation.WithName("find"))
            .Get("/c/{id}", Documents.Answer).Describe(operation => operation.Path<int>("number"))
            .Get("/d", Documents.Answer).Describe(operation => operation.RequiresSecurity("key"))));

        Assert.Contains("GET '/b' and GET '/a' are both named 'find'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("GET '/c/{id}' has no parameter 'number'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("GET '/d' requires the security scheme 'key'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Security_is_required_of_all_operations_but_those_that_say_otherwise()
    {
        var options = new OpenApiOptions
        {
            Title = "Shop",
            Version = "1.0",
            Security = ["token"],
            SecuritySchemes = new Dictionary<string, OpenApiSecurityScheme>
            {
                ["token"] = OpenApiSecurityScheme.Bearer(),
                ["key"] = OpenApiSecurityScheme.ApiKey(),
                ["pool"] = OpenApiSecurityScheme.OpenIdConnect(new Uri("https://pool.example/.well-known/openid-configuration")),
                ["basic"] = OpenApiSecurityScheme.Basic("For old clients."),
            },
        };

        var json = Documents.Json(
            routes => routes
                .Get("/open", Documents.Answer).Describe(operation => operation.AllowsAnonymous())
                .Get("/either", Documents.Answer).Describe(operation => operation.RequiresSecurity("key").RequiresSecurity("pool", "orders.read"))
                .Get("/as-all", Documents.Answer),
            options);

        Assert.Equal("""[{"token":[]}]""", json["security"]!.ToJsonString());
        Assert.Equal("[]", json["paths"]!["/open"]!["get"]!["security"]!.ToJsonString());
        Assert.Equal("""[{"key":[]},{"pool":["orders.read"]}]""", json["paths"]!["/either"]!["get"]!["security"]!.ToJsonString());
        Assert.Null(json["paths"]!["/as-all"]!["get"]!["security"]);
        Assert.Equal(
            """{"basic":{"type":"http","scheme":"basic","description":"For old clients."},"key":{"type":"apiKey","name":"x-api-key","in":"header"}""" +
            ""","pool":{"type":"openIdConnect","openIdConnectUrl":"https://pool.example/.well-known/openid-configuration"}""" +
            ""","token":{"type":"http","scheme":"bearer","bearerFormat":"JWT"}}""",
            json["components"]!["securitySchemes"]!.ToJsonString());
    }

    [Fact]
    public void Paths_that_differ_in_names_alone_share_an_entry()
    {
        var json = Documents.Json(routes => routes
            .Get("/orders/{id}", Documents.Answer)
            .Delete("/orders/{number}/", (_, _) => new(HttpResult.Ok())).Describe(operation => operation.Path<int>("number")));

        Assert.Equal(["/orders/{id}"], json["paths"]!.AsObject().Select(path => path.Key));
        Assert.Equal(
            """[{"name":"id","in":"path","required":true,"schema":{"type":"integer","format":"int32"}}]""",
            json["paths"]!["/orders/{id}"]!["delete"]!["parameters"]!.ToJsonString());
    }

    [Fact]
    public void Rest_of_a_path_is_a_parameter_unless_a_segment_is_one_already()
    {
        void Map(HttpRoutes routes) => routes
            .Get("/files/{path+}", Documents.Answer)
            .Get("/both/{rest+}", Documents.Answer)
            .Get("/both/{name}", Documents.Answer);

        var plain = Documents.Json(Map);
        var greedy = Documents.Parse(Documents.Make(Map, new OpenApiOptions { Title = "Shop", Version = "1.0", KeepsGreedyPaths = true }).ToString());

        Assert.Equal(["/files/{path}", "/both/{name}"], plain["paths"]!.AsObject().Select(path => path.Key));
        Assert.Equal(
            """[{"name":"path","in":"path","description":"All that is left of the path, slashes included.","required":true,"schema":{"type":"string"}}]""",
            plain["paths"]!["/files/{path}"]!["get"]!["parameters"]!.ToJsonString());
        Assert.Equal(["/files/{path+}", "/both/{rest+}", "/both/{name}"], greedy["paths"]!.AsObject().Select(path => path.Key));
        Assert.Equal("path", (string?)greedy["paths"]!["/files/{path+}"]!["get"]!["parameters"]![0]!["name"]);
    }

    [Fact]
    public void Methods_without_a_word_of_their_own_are_extensions()
    {
        var item = Documents.Json(routes => routes
            .Map("*", "/any", (HttpCall _) => HttpResult.Ok())
            .Map("PURGE", "/any", (HttpCall _) => HttpResult.Ok())
            .Map("HEAD", "/any", (HttpCall _) => HttpResult.Ok()))["paths"]!["/any"]!.AsObject();

        Assert.Equal(["x-amazon-apigateway-any-method", "x-oai-additionalOperations", "head"], item.Select(field => field.Key));
        Assert.Equal("purgeAny", (string?)item["x-oai-additionalOperations"]!["PURGE"]!["operationId"]);
    }

    [Fact]
    public void Literals_are_encoded_as_in_a_URL()
    {
        var json = Documents.Json(routes => routes.Get("/größe/a b/%20/{id}/c:d", Documents.Answer));

        Assert.Equal(["/gr%C3%B6%C3%9Fe/a%20b/%20/{id}/c:d"], json["paths"]!.AsObject().Select(path => path.Key));
    }

    [Fact]
    public void Base_path_is_the_server_unless_servers_are_given()
    {
        var handler = new DescribedHandler(routes => routes.Get("/", Documents.Answer), new HttpOptions { BasePath = "/shop" });

        var own = Documents.Parse(OpenApiDocument.Of(handler, Documents.Options).ToString());
        var given = Documents.Parse(OpenApiDocument.Of(handler, new() { Title = "Shop", Version = "1.0", Servers = ["https://shop.example"] }).ToString());

        Assert.Equal("""[{"url":"/shop"}]""", own["servers"]!.ToJsonString());
        Assert.Equal("""[{"url":"https://shop.example"}]""", given["servers"]!.ToJsonString());
    }

    [Fact]
    public async Task Function_serves_the_document_of_all_its_other_routes()
    {
        var handler = new DescribedHandler(routes => routes
            .Get("/before", Documents.Answer)
            .MapOpenApi("/openapi.json", Documents.Options)
            .Get("/hidden", Documents.Answer).Describe(operation => operation.Excluded())
            .Get("/after", Documents.Answer));

        var result = await handler.SendAsync("GET", "/openapi.json");
        var again = await handler.SendAsync("GET", "/openapi.json", new() { Headers = [new("if-none-match", result.GetHeader("etag")!)] });

        Assert.Equal("application/json", result.ContentType);
        Assert.Equal(OpenApiDocument.Of(handler).ToString(), result.GetText());
        Assert.Equal(["/before", "/after"], Documents.Parse(result.GetText())["paths"]!.AsObject().Select(path => path.Key));
        Assert.Equal(304, again.StatusCode);
    }

    [Fact]
    public void Handler_that_serves_no_document_needs_options()
    {
        var exception = Assert.Throws<LambdaConfigurationException>(() => OpenApiDocument.Of(new DescribedHandler(routes => routes.Get("/", Documents.Answer))));

        Assert.Contains("Call MapOpenApi in its Map, or give the options here.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_is_written_only_when_it_says_something_else()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "openapi.json");
        var document = Documents.Make(routes => routes.Get("/", Documents.Answer));

        var created = document.UpdateFile(path);
        File.WriteAllText(path, File.ReadAllText(path).ReplaceLineEndings("\r\n"));
        var unchanged = document.UpdateFile(path);
        File.AppendAllText(path, "x");
        var changed = document.UpdateFile(path);

        Assert.Equal((true, false, true), (created, unchanged, changed));
        Assert.Equal(document.ToString(), File.ReadAllText(path));
    }

    [Fact]
    public async Task Another_library_reads_and_writes_it_the_same()
    {
        var document = Documents.Make(routes => routes
            .Post("/articles", ShopJson.Default.Article, Documents.AnswerAsync)
            .Post("/trees", ShopJson.Default.Tree, Documents.AnswerAsync)
            .Get("/pages/{id}", Documents.Answer).Describe(operation => operation.Produces(200, ShopJson.Default.PageArticle)));

        var written = await Documents.Read(document).SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1);

        Assert.Equal(Documents.Sort(document.ToString()), Documents.Sort(written).Replace("\"3.1.2\"", "\"3.1.1\"", StringComparison.Ordinal)); // it writes the latest
    }

    [Fact]
    public void Same_routes_make_the_same_bytes()
    {
        static OpenApiDocument Make() => Documents.Make(routes => routes
            .Post("/a", ShopJson.Default.Article, Documents.AnswerAsync).Post("/s", ShopJson.Default.Shape, Documents.AnswerAsync));

        Assert.Equal(Make().Utf8.ToArray(), Make().Utf8.ToArray());
        Assert.DoesNotContain('\r', Make().ToString());
    }
}
