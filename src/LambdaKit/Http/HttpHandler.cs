using LambdaKit.Events.Http;

namespace LambdaKit.Http;

/// <summary>
/// A function that answers HTTP requests: of REST APIs, HTTP APIs (payload formats 1.0 and 2.0), function URLs, Application Load Balancers and VPC Lattice.
/// Which of them a request came from is told by the event, and the answer is written as that source wants it.
/// </summary>
/// <remarks>
/// What is thrown becomes a problem document (RFC 9457): <see cref="HttpProblemException"/> says which, all else is a 500 whose reason is in the log alone.
/// A handler that ends because the deadline is near is a 504. A middleware that changes <see cref="LambdaInvocation.Result"/> after the handler comes too late for an
/// answer that is streamed.
/// </remarks>
public abstract class HttpHandler : LambdaHandler
{
    private readonly HttpEventReader _reader = new();
    private RouteTable? _routes;
    private HttpOptions? _options;

    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected HttpHandler()
        : base(isStreaming: false)
    {
    }

    /// <summary>What is done for every request beside routing; asked for once. By default nothing.</summary>
    protected virtual HttpOptions Options => HttpOptions.Default;

    internal HttpEventReader Reader => _reader;

    internal override ReadOnlySpan<byte> Sample => HttpEventReader.Sample;

    internal HttpOptions UsedOptions => _options ?? Prepared()._options!; // Prepare has set them.

    internal RouteTable Routes => _routes ?? Prepared()._routes!; // Prepare has set them.

    /// <summary>Runs the handler in its pipeline, as Lambda does: for unit tests, and for calling it from other code.</summary>
    /// <param name="request">A request of any source; in a test, one of <c>Events.HttpApi</c> and its like.</param>
    /// <param name="context">In a test, a <c>FakeLambdaContext</c>.</param>
    /// <returns>The answer, before it is written in the source's way.</returns>
    /// <exception cref="LambdaConfigurationException">The routes can't be used.</exception>
    public ValueTask<HttpResult> InvokeAsync(IHttpRequestEvent request, LambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);
        var invocation = new HttpInvocation(this);
        invocation.Begin(context, request);
        var running = RunAsync(invocation);
        return running.IsCompletedSuccessfully ? new(invocation.TypedResult) : WaitAsync(running, invocation);

        static async ValueTask<HttpResult> WaitAsync(ValueTask running, HttpInvocation invocation)
        {
            await running.ConfigureAwait(false);
            return invocation.TypedResult;
        }
    }

    /// <summary>Says which requests there are, and what answers them. Called once, before the first request; a mistake in the routes stops the function's start.</summary>
    /// <param name="routes">Where they go.</param>
    protected abstract void Map(HttpRoutes routes);

    /// <summary>Makes an answer of an exception that the function knows; null, as by default, for those that it doesn't, which become a 500.</summary>
    /// <param name="exception">What a route has thrown. An answer that is made of it is not logged.</param>
    /// <param name="call">What it was to answer.</param>
    protected virtual HttpResult? OnError(Exception exception, HttpCall call) => null;

    internal override LambdaInvocation CreateInvocation()
    {
        if (_routes is null)
            Prepare(); // Whether answers are streamed has to be known.
        return new HttpInvocation(this);
    }

    /// <summary>Makes the routes, so that a mistake in them is told before the first request.</summary>
    internal override void Prepare()
    {
        var options = Options;
        options.Check(this);
        var routes = new HttpRoutes();
        Map(routes);
        _routes = routes.Build(this);
        _options = options;
        IsStreaming = options.StreamsAnswers;
    }

    internal override ValueTask InvokeHandlerAsync(LambdaInvocation invocation)
    {
        var http = (HttpInvocation)invocation;
        var call = Find(http.Request, http.Context);
        http.MatchedRoute = call.Route;
        ValueTask<HttpResult> answering;
        try
        {
            answering = AnswerAsync(call);
        }
        catch (Exception exception)
        {
            http.AnsweredFailure = exception;
            answering = new(Failed(call, exception));
        }

        if (!answering.IsCompletedSuccessfully)
        {
            if (call.Context.KeepsAnswerSoFar)
                call.Context.AnswerSoFar = () => Finish(call, OutOfTime(call));
            return WaitAsync(this, answering, call, http);
        }

        var result = Finish(call, answering.Result);
        if (result.IsStream)
            return StreamAsync(call, result, http);

        http.TypedResult = result;
        return default;

        static async ValueTask WaitAsync(HttpHandler handler, ValueTask<HttpResult> answering, HttpCall call, HttpInvocation invocation)
        {
            HttpResult result;
            try
            {
                result = await answering.ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                invocation.AnsweredFailure = exception;
                result = handler.Failed(call, exception);
            }

            result = handler.Finish(call, result);
            if (result.IsStream)
                await handler.StreamAsync(call, result, invocation).ConfigureAwait(false);
            else
                invocation.TypedResult = result;
        }
    }

    /// <summary>Finds the route of a request.</summary>
    internal HttpCall Find(IHttpRequestEvent request, LambdaContext context)
    {
        var options = UsedOptions;
        var path = options.WithoutBase(request.GetRawPath());
        var method = request.GetMethod() ?? "GET";
        return new HttpCall(request, context, method, path, Routes.Find(path, method), options);
    }

    private HttpHandler Prepared()
    {
        Prepare();
        return this;
    }

    private ValueTask<HttpResult> AnswerAsync(HttpCall call)
    {
        if (call.Method == "OPTIONS" && UsedOptions.Cors is { } cors && CorsPolicy.IsPreflight(call))
            return new(cors.AnswerPreflight(call, Routes));

        if (call.MatchedRoute is { } route)
            return route.AnswerAsync(call, call.Context.DeadlineToken);

        return new(WithoutRoute(call));
    }

    private HttpResult WithoutRoute(HttpCall call)
    {
        var allowed = Routes.MethodsOf(call.RawPath);
        if (allowed.Length == 0)
            return HttpResult.Problem(404, "There is no such route.");

        return call.Method == "OPTIONS"
            ? HttpResult.NoContent().WithHeader("allow", allowed)
            : HttpResult.Problem(405, "The route does not take this method.").WithHeader("allow", allowed);
    }

    private HttpResult Finish(HttpCall call, HttpResult? result)
    {
        if (result is null)
        {
            HttpLog.NoResult(call.Context.Logger, call.Method, call.Route);
            result = HttpResult.Problem(500);
        }

        if (!UsedOptions.IsPlain || result.HasETag || call.Method == "HEAD")
        {
            try
            {
                return AnswerFinishing.Finish(call, result, UsedOptions);
            }
            catch (Exception exception)
            {
                return Failed(call, exception);
            }
        }

        return result;
    }

    /// <summary>Writes the body of a stream: to the client, or into the result. A failure is answered while nothing has gone out, and told by who runs the handler afterwards.</summary>
    private async ValueTask StreamAsync(HttpCall call, HttpResult result, HttpInvocation invocation)
    {
        var deadline = call.Context.DeadlineToken;
        var answer = invocation.Answer;
        try
        {
            if (answer is null)
            {
                invocation.TypedResult = await AnswerBody.CollectAsync(result, deadline).ConfigureAwait(false);
                return;
            }

            invocation.TypedResult = result;
            answer.Prelude = AnswerPrelude.Of(invocation.Request, result);
            await AnswerBody.SendAsync(result, answer, deadline).ConfigureAwait(false);
        }
        catch (Exception exception) when (answer is not { HasBegun: true })
        {
            invocation.AnsweredFailure = exception;
            var failed = Failed(call, exception);
            invocation.TypedResult = Finish(call, failed.IsStream ? HttpResult.Problem(500) : failed); // A stream in place of a stream could go on for ever.
        }
    }

    private HttpResult Failed(HttpCall call, Exception exception)
    {
        if (exception is OperationCanceledException && call.Context.DeadlineToken.IsCancellationRequested)
            return OutOfTime(call);

        if (Translate(call, ref exception) is { } translated)
            return translated;

        if (exception is HttpProblemException problem)
        {
            if (problem.StatusCode < 500)
                return problem.ToResult();

            HttpLog.Failed(call.Context.Logger, call.Method, call.Route, exception);
            return HttpResult.Problem(problem.StatusCode);
        }

        HttpLog.Failed(call.Context.Logger, call.Method, call.Route, exception);
        return exception is AnswerTooLargeException ? AnswerTooLargeException.ToResult() : HttpResult.Problem(500);
    }

    private static HttpResult OutOfTime(HttpCall call)
    {
        HttpLog.OutOfTime(call.Context.Logger, call.Method, call.Route);
        return HttpResult.Problem(504, "The request took too long.");
    }

    private HttpResult? Translate(HttpCall call, ref Exception exception)
    {
        try
        {
            return OnError(exception, call);
        }
        catch (Exception another)
        {
            exception = another;
            return null;
        }
    }
}
