using System.Text;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Streams the id of an order.</summary>
internal sealed class LambdaStreamFunction() : LambdaStreamHandler<Order>(OrderJson.Default.Order)
{
    protected override async ValueTask HandleAsync(Order value, LambdaResponseStream answer, LambdaContext context, CancellationToken deadline)
    {
        answer.ContentType = "text/plain";
        await answer.WriteAsync(Encoding.UTF8.GetBytes("streamed " + value.Id), deadline);
    }
}
