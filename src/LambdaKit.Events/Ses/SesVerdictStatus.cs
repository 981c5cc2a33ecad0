namespace LambdaKit.Events.Ses;

/// <summary>The result of a check of an email.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct SesVerdictStatus(string Value)
{
    /// <summary>The email passed.</summary>
    public static SesVerdictStatus Pass => new("PASS");

    /// <summary>The email failed.</summary>
    public static SesVerdictStatus Fail => new("FAIL");

    /// <summary>SES can't tell.</summary>
    public static SesVerdictStatus Gray => new("GRAY");

    /// <summary>An error of SES prevented the check.</summary>
    public static SesVerdictStatus ProcessingFailed => new("PROCESSING_FAILED");

    /// <summary>The check is off.</summary>
    public static SesVerdictStatus Disabled => new("DISABLED");
}
