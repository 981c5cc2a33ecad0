namespace LambdaKit.Events.EventBridge.S3;

/// <summary>Which operation created or deleted an object.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct S3ChangeReason(string Value)
{
    /// <summary>It was written.</summary>
    public static S3ChangeReason PutObject => new("PutObject");

    /// <summary>It was written by an HTML form.</summary>
    public static S3ChangeReason PostObject => new("POST Object");

    /// <summary>It was written as a copy.</summary>
    public static S3ChangeReason CopyObject => new("CopyObject");

    /// <summary>It was written in parts.</summary>
    public static S3ChangeReason CompleteMultipartUpload => new("CompleteMultipartUpload");

    /// <summary>It was deleted by a request.</summary>
    public static S3ChangeReason DeleteObject => new("DeleteObject");

    /// <summary>A lifecycle rule deleted it.</summary>
    public static S3ChangeReason LifecycleExpiration => new("Lifecycle Expiration");
}
