using BenchmarkDotNet.Attributes;
using LambdaKit.Parameters;

namespace LambdaKit.Benchmarks.Parameters;

/// <summary>A parameter that is kept: what each use of it costs.</summary>
[MemoryDiagnoser]
public class ParameterBenchmarks
{
    private readonly ParameterStore _parameters = new(new ParameterOptions { MaxAge = TimeSpan.FromDays(1), Overrides = new StaticParameters { ["/orders/limit"] = "10" } });

    [GlobalSetup]
    public async Task FetchAsync() => await _parameters.GetAsync("/orders/limit");

    [Benchmark(Description = "ParameterStore.GetAsync")]
    public ValueTask<string> Get() => _parameters.GetAsync("/orders/limit");
}
