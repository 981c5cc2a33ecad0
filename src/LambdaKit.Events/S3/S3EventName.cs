namespace LambdaKit.Events.S3;

/// <summary>What happened to an object. Names compare without the prefix <c>s3:</c>, which some notifications have and most have not.</summary>
/// <param name="Value">As S3 spells it, such as <c>ObjectCreated:Put</c>; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct S3EventName(string Value)
{
    private const string Prefix = "s3:";

    /// <summary>An object was written.</summary>
    public static S3EventName ObjectCreatedPut => new("ObjectCreated:Put");

    /// <summary>An object was written by an HTML form.</summary>
    public static S3EventName ObjectCreatedPost => new("ObjectCreated:Post");

    /// <summary>An object was written as a copy.</summary>
    public static S3EventName ObjectCreatedCopy => new("ObjectCreated:Copy");

    /// <summary>An object was written in parts.</summary>
    public static S3EventName ObjectCreatedCompleteMultipartUpload => new("ObjectCreated:CompleteMultipartUpload");

    /// <summary>An object, or a version of one, was deleted.</summary>
    public static S3EventName ObjectRemovedDelete => new("ObjectRemoved:Delete");

    /// <summary>A versioned object got a delete marker.</summary>
    public static S3EventName ObjectRemovedDeleteMarkerCreated => new("ObjectRemoved:DeleteMarkerCreated");

    /// <summary>The restore of an archived object began.</summary>
    public static S3EventName ObjectRestorePost => new("ObjectRestore:Post");

    /// <summary>An archived object was restored.</summary>
    public static S3EventName ObjectRestoreCompleted => new("ObjectRestore:Completed");

    /// <summary>The restored copy of an archived object expired.</summary>
    public static S3EventName ObjectRestoreDelete => new("ObjectRestore:Delete");

    /// <summary>An object of reduced redundancy was lost.</summary>
    public static S3EventName ReducedRedundancyLostObject => new("ReducedRedundancyLostObject");

    /// <summary>The replication of an object failed.</summary>
    public static S3EventName ReplicationOperationFailedReplication => new("Replication:OperationFailedReplication");

    /// <summary>The replication of an object takes more than 15 minutes.</summary>
    public static S3EventName ReplicationOperationMissedThreshold => new("Replication:OperationMissedThreshold");

    /// <summary>An object was replicated after more than 15 minutes.</summary>
    public static S3EventName ReplicationOperationReplicatedAfterThreshold => new("Replication:OperationReplicatedAfterThreshold");

    /// <summary>The replication of an object is no longer tracked.</summary>
    public static S3EventName ReplicationOperationNotTracked => new("Replication:OperationNotTracked");

    /// <summary>A lifecycle rule deleted an object.</summary>
    public static S3EventName LifecycleExpirationDelete => new("LifecycleExpiration:Delete");

    /// <summary>A lifecycle rule set a delete marker.</summary>
    public static S3EventName LifecycleExpirationDeleteMarkerCreated => new("LifecycleExpiration:DeleteMarkerCreated");

    /// <summary>A lifecycle rule moved an object to another storage class.</summary>
    public static S3EventName LifecycleTransition => new("LifecycleTransition");

    /// <summary>An object was moved to an archive tier.</summary>
    public static S3EventName IntelligentTiering => new("IntelligentTiering");

    /// <summary>Tags were set.</summary>
    public static S3EventName ObjectTaggingPut => new("ObjectTagging:Put");

    /// <summary>Tags were deleted.</summary>
    public static S3EventName ObjectTaggingDelete => new("ObjectTagging:Delete");

    /// <summary>An access control list was set.</summary>
    public static S3EventName ObjectAclPut => new("ObjectAcl:Put");

    /// <summary>An annotation was set.</summary>
    public static S3EventName ObjectAnnotationPut => new("ObjectAnnotation:Put");

    /// <summary>An annotation was deleted.</summary>
    public static S3EventName ObjectAnnotationDelete => new("ObjectAnnotation:Delete");

    /// <summary>Whether an object was created, in whatever way.</summary>
    public bool IsObjectCreated => IsOfFamily("ObjectCreated");

    /// <summary>Whether an object was deleted by a request, or got a delete marker; see <see cref="IsLifecycleExpiration"/> for lifecycle rules.</summary>
    public bool IsObjectRemoved => IsOfFamily("ObjectRemoved");

    /// <summary>Whether a lifecycle rule deleted an object, or set a delete marker.</summary>
    public bool IsLifecycleExpiration => IsOfFamily("LifecycleExpiration");

    private string WithoutPrefix => Value is null ? "" : Value.StartsWith(Prefix, StringComparison.Ordinal) ? Value[Prefix.Length..] : Value;

    /// <summary>Whether the name is this word, or this word and a colon and more.</summary>
    /// <param name="family">Such as <c>ObjectRestore</c>.</param>
    public bool IsOfFamily(string family)
    {
        ArgumentNullException.ThrowIfNull(family);
        var name = WithoutPrefix;
        return name.StartsWith(family, StringComparison.Ordinal) && (name.Length == family.Length || name[family.Length] == ':');
    }

    /// <summary>Whether both are the same, with or without the prefix.</summary>
    public bool Equals(S3EventName other) => WithoutPrefix == other.WithoutPrefix;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(WithoutPrefix);
}
