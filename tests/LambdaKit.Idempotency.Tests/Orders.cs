using LambdaKit.Http;

namespace LambdaKit.Idempotency.Tests;

/// <summary>An HTTP handler whose route answers with a status of a test's choice, and counts its runs.</summary>
internal sealed class Orders(int statusCode) : HttpHandler
{
    public int Runs { get; private set; }

    protected override void Map(HttpRoutes routes) => routes.Post("/orders", (_, _) =>
    {
        Runs++;
        return new(HttpResult.Text($"run {Runs}", statusCode: statusCode).WithHeader("x-run", Runs.ToString(System.Globalization.CultureInfo.InvariantCulture)).WithCookie("a", "1").WithCookie("b", "2"));
    });
}
