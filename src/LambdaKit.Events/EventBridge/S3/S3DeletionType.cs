namespace LambdaKit.Events.EventBridge.S3;

/// <summary>How an object was deleted.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct S3DeletionType(string Value)
{
    /// <summary>It is gone: it had no versions, or this version was deleted.</summary>
    public static S3DeletionType PermanentlyDeleted => new("Permanently Deleted");

    /// <summary>It got a delete marker; its versions are still there.</summary>
    public static S3DeletionType DeleteMarkerCreated => new("Delete Marker Created");
}
