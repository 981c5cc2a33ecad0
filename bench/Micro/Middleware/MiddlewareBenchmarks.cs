using BenchmarkDotNet.Attributes;
using LambdaKit.Benchmarks.Pipeline;
using LambdaKit.Middleware;
using LambdaKit.Runtime;
using LambdaKit.Validation;

namespace LambdaKit.Benchmarks.Middleware;

/// <summary>One turn of the invocation loop on a tiny event with one built-in middleware that has nothing to do; the baseline is one that adds nothing.</summary>
[MemoryDiagnoser]
public class MiddlewareBenchmarks
{
    private readonly InvocationLoop _none = LoopWith(new PassThrough());
    private readonly InvocationLoop _warmUp = LoopWith(new WarmUpMiddleware());
    private readonly InvocationLoop _errors = LoopWith(new ErrorMiddleware(new ErrorRules().Rename<TimeoutException>("Busy")));
    private readonly InvocationLoop _deadline = LoopWith(new DeadlineMiddleware());
    private readonly InvocationLoop _payload = LoopWith(new PayloadLoggingMiddleware());
    private readonly InvocationLoop _validation = LoopWith(new ValidationMiddleware());
    private readonly InvocationLoop _faults = LoopWith(new FaultMiddleware(new FaultOptions { Faults = [Fault.Throttle(0)] }));

    [Benchmark(Baseline = true, Description = "one that adds nothing")]
    public void None() => _none.RunOne();

    [Benchmark(Description = "WarmUpMiddleware, idle")]
    public void WarmUp() => _warmUp.RunOne();

    [Benchmark(Description = "ErrorMiddleware, idle")]
    public void Errors() => _errors.RunOne();

    [Benchmark(Description = "DeadlineMiddleware, idle")]
    public void Deadline() => _deadline.RunOne();

    [Benchmark(Description = "PayloadLoggingMiddleware, idle")]
    public void PayloadLogging() => _payload.RunOne();

    [Benchmark(Description = "ValidationMiddleware, idle")]
    public void Validation() => _validation.RunOne();

    [Benchmark(Description = "FaultMiddleware, no fault")]
    public void Faults() => _faults.RunOne();

    [GlobalCleanup]
    public void Stop()
    {
        foreach (var loop in new[] { _none, _warmUp, _errors, _deadline, _payload, _validation, _faults })
            loop.Dispose();
    }

    private static InvocationLoop LoopWith(ILambdaMiddleware middleware) => Loop.Of(new PingHandler().With(middleware), "{\"id\":1}"u8);
}
