namespace LambdaKit.Events.S3Batch;

/// <summary>How a task went.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct S3BatchResultCode(string Value)
{
    /// <summary>It is done.</summary>
    public static S3BatchResultCode Succeeded => new("Succeeded");

    /// <summary>It failed, and S3 tries it again before the job ends.</summary>
    public static S3BatchResultCode TemporaryFailure => new("TemporaryFailure");

    /// <summary>It failed, and isn't tried again.</summary>
    public static S3BatchResultCode PermanentFailure => new("PermanentFailure");
}
