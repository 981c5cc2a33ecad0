namespace LambdaKit.Events.CloudFront;

/// <summary>When a Lambda@Edge function is called.</summary>
/// <param name="Value">As CloudFront spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CloudFrontEventType(string Value)
{
    /// <summary>A request came from the viewer; the cache was not asked yet.</summary>
    public static CloudFrontEventType ViewerRequest => new("viewer-request");

    /// <summary>A response goes to the viewer.</summary>
    public static CloudFrontEventType ViewerResponse => new("viewer-response");

    /// <summary>A request goes to the origin.</summary>
    public static CloudFrontEventType OriginRequest => new("origin-request");

    /// <summary>A response came from the origin; it is not in the cache yet.</summary>
    public static CloudFrontEventType OriginResponse => new("origin-response");
}
