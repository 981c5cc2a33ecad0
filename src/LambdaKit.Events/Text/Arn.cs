using System.Diagnostics.CodeAnalysis;

namespace LambdaKit.Events.Text;

/// <summary>An Amazon resource name in its parts: <c>arn:partition:service:region:account:resource</c>.</summary>
/// <remarks>
/// It is taken apart, not judged: any partition, service and region will do, and whether the resource exists is not known.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">AWS reference</see>
/// </remarks>
public sealed class Arn : IEquatable<Arn>
{
    private const string Prefix = "arn:";

    /// <summary>Where service, region, account and resource start; the partition starts behind the prefix.</summary>
    private readonly int _service, _region, _account, _resource;

    /// <summary>Where the resource's first colon or slash is; −1 when it has none.</summary>
    private readonly int _separator;

    private Arn(string text, int service, int region, int account, int resource)
    {
        Text = text;
        _service = service;
        _region = region;
        _account = account;
        _resource = resource;
        _separator = FindSeparator(text, IdStart(text, resource));
    }

    /// <summary>The whole name, as it was.</summary>
    public string Text { get; }

    /// <summary><c>aws</c>, <c>aws-cn</c>, <c>aws-us-gov</c>, …</summary>
    public string Partition => Text[Prefix.Length..(_service - 1)];

    /// <summary>Such as <c>sqs</c>.</summary>
    public string Service => Text[_service..(_region - 1)];

    /// <summary>Such as <c>eu-west-1</c>; empty for what belongs to no region, as a bucket or a role.</summary>
    public string Region => Text[_region..(_account - 1)];

    /// <summary>The account's twelve digits; empty for what is named without one, as a bucket.</summary>
    public string Account => Text[_account..(_resource - 1)];

    /// <summary>All that follows the account, colons and slashes included: <c>table/orders/stream/2026-01-31T00:00:00.000</c>.</summary>
    public string Resource => Text[_resource..];

    /// <summary>What stands in front of the resource's first colon or slash, such as <c>table</c>; null when it has neither, as a queue.</summary>
    /// <remarks>Some services have no types there: with S3 it is the bucket of an object, with API Gateway's <c>execute-api</c> the API.</remarks>
    public string? ResourceType => _separator < 0 ? null : Text[IdStart(Text, _resource).._separator];

    /// <summary>What follows the resource's first colon or slash; the whole resource when it has neither.</summary>
    public string ResourceId => Text[(_separator < 0 ? IdStart(Text, _resource) : _separator + 1)..];

    /// <summary>Takes a name apart.</summary>
    /// <exception cref="FormatException">The text is no ARN.</exception>
    public static Arn Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text) ?? throw new FormatException(
            "The text is no ARN, so it has no parts: it must begin with 'arn:' and have a partition, a service, a region, an account " +
            "(these two may be empty) and a resource, with colons between them. Use TryParse for texts that need not be one.");
    }

    /// <summary>Takes a name apart; null when the text is null or no ARN.</summary>
    public static Arn? TryParse(string? text)
    {
        // Without the framework's splitting, whose first use costs on a cold start.
        if (text is null || !HasPrefix(text))
            return null;

        var service = BehindColon(text, Prefix.Length);
        var region = BehindColon(text, service);
        var account = BehindColon(text, region);
        var resource = BehindColon(text, account);
        var isComplete = service > Prefix.Length + 1 && region > service + 1 && account > 0 && resource > 0 && resource < text.Length;
        return isComplete ? new Arn(text, service, region, account, resource) : null;
    }

    /// <summary>Takes a name apart; false when the text is null or no ARN.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Arn? arn)
    {
        arn = TryParse(text);
        return arn is not null;
    }

    /// <summary>Whether both are spelled the same.</summary>
    public bool Equals(Arn? other) => other is not null && other.Text == Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Arn);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The whole name, as it was.</summary>
    public override string ToString() => Text;

    private static bool HasPrefix(string text) =>
        text.Length > Prefix.Length && text[0] == 'a' && text[1] == 'r' && text[2] == 'n' && text[3] == ':';

    /// <summary>Behind the next colon; −1 when there is none, or nowhere to start.</summary>
    private static int BehindColon(string text, int start)
    {
        for (var i = start; i >= 0 && i < text.Length; i++)
        {
            if (text[i] == ':')
                return i + 1;
        }

        return -1;
    }

    /// <summary>A few services begin the resource with a slash (<c>/restapis/a1b2c3</c>), which separates nothing.</summary>
    private static int IdStart(string text, int resource) => text[resource] == '/' ? resource + 1 : resource;

    private static int FindSeparator(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is ':' or '/')
                return i;
        }

        return -1;
    }
}
