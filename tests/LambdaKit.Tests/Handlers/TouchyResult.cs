namespace LambdaKit.Tests.Handlers;

/// <summary>A result that doesn't bear to be written unless it was made by its constructor.</summary>
internal readonly struct TouchyResult(string value)
{
    private static int _calls;

    public static int Calls => _calls;

    public string Value
    {
        get
        {
            Interlocked.Increment(ref _calls);
            return value is null ? throw new InvalidOperationException("Nobody made this.") : value;
        }
    }
}
