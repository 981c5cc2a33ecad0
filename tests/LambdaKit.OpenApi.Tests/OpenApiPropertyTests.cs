using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Http;

namespace LambdaKit.OpenApi.Tests;

/// <summary>Whatever the routes are, another reader finds each operation once, and nothing to complain about.</summary>
public sealed class OpenApiPropertyTests
{
    private static readonly string[] Segments = ["orders", "lines", "größe", "a b", "{id}", "{name}", "{x-1}"];
    private static readonly string[] Methods = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "PURGE", "*"];

    [Fact]
    public void Any_routes_make_a_valid_document_with_each_operation_once()
    {
        var route =
            from method in Gen.Elements(Methods)
            from segments in Gen.Elements(Segments).ListOf()
            from kind in Gen.Choose(0, 9)
            select new Planned(method, [.. segments.Distinct()], kind);
        var routes = route.NonEmptyListOf().Select(list => list.ToArray());

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(routes), planned => HasEachOnce(planned)));
    }

    private static bool HasEachOnce(Planned[] planned)
    {
        var distinct = planned.DistinctBy(one => (one.Method, one.Shape)).ToList();

        var document = Documents.Make(routes =>
        {
            foreach (var one in distinct)
                one.Map(routes);
        });

        Documents.Read(document);
        var names = OperationsOf(Documents.Parse(document.ToString())).Select(operation => (string?)operation["operationId"]).ToList();
        Assert.Equal(distinct.Count, names.Count);
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        return true;
    }

    private static IEnumerable<JsonNode> OperationsOf(JsonObject json)
    {
        foreach (var (_, item) in json["paths"]!.AsObject()) // every document has them
        {
            foreach (var (method, operation) in item!.AsObject())
            {
                if (method != "x-oai-additionalOperations")
                    yield return operation!;
                else
                    foreach (var (_, other) in operation!.AsObject())
                        yield return other!;
            }
        }
    }

    /// <summary>A route that was thought of.</summary>
    private sealed record Planned(string Method, string[] Segments, int Kind)
    {
        public string Path => "/" + string.Join('/', Segments);

        /// <summary>The path without names.</summary>
        public string Shape => "/" + string.Join('/', Segments.Select(segment => segment[0] == '{' ? "{}" : segment));

        public void Map(HttpRoutes routes) => _ = Kind switch
        {
            0 => routes.Map(Method, Path, ShopJson.Default.Article, Documents.AnswerAsync),
            1 => routes.Map(Method, Path, ShopJson.Default.Shape, Documents.AnswerAsync).Describe(operation => operation.Produces(201, ShopJson.Default.Tree)),
            2 => routes.Map(Method, Path, Documents.Answer).Describe(operation => operation.Query<int>("page").Produces(200, ShopJson.Default.PageArticle)),
            3 => routes.Map(Method, Path, ShopJson.Default.ShippingAddress, Documents.AnswerAsync),
            4 => routes.Map(Method, Path, ShopJson.Default.Address, Documents.AnswerAsync).Describe(operation => operation.WithTags("a", "b").ProducesProblem(404)),
            _ => routes.Map(Method, Path, Documents.Answer),
        };
    }
}
