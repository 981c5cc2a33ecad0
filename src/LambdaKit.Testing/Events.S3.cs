using LambdaKit.Events.S3;

namespace LambdaKit.Testing;

public static partial class Events
{
    /// <summary>The notification that an object was written.</summary>
    /// <param name="bucket">The bucket's name.</param>
    /// <param name="key">The object's key as the S3 API takes it; the event holds it URL-encoded, as S3 sends it.</param>
    /// <param name="size">The object's size in bytes.</param>
    public static S3Event S3Put(string bucket, string key, long size = 1024) => S3(S3EventName.ObjectCreatedPut, bucket, size, [key]);

    /// <summary>The notification that an object was deleted.</summary>
    /// <param name="bucket">The bucket's name.</param>
    /// <param name="key">The object's key as the S3 API takes it.</param>
    public static S3Event S3Delete(string bucket, string key) => S3(S3EventName.ObjectRemovedDelete, bucket, key);

    /// <summary>Notifications that something happened to objects, one for each key.</summary>
    /// <param name="name">What happened.</param>
    /// <param name="bucket">The bucket's name.</param>
    /// <param name="keys">The objects' keys as the S3 API takes them.</param>
    public static S3Event S3(S3EventName name, string bucket, params string[] keys) => S3(name, bucket, 1024, keys);

    /// <summary>The message that S3 sends once when notifications are set up: it has no records.</summary>
    /// <param name="bucket">The bucket's name.</param>
    public static S3Event S3Test(string bucket) => new()
    {
        Service = "Amazon S3",
        Event = "s3:TestEvent",
        Time = Fake.Time,
        Bucket = bucket,
        RequestId = "5582815E1AEA5ADF",
        HostId = "8cLeGAmw098X5cv4Zkwcmo8vvZa3eH3eKxsPzbB9wrR+YstdA6Knx4Ip8EXAMPLE",
    };

    private static S3Event S3(S3EventName name, string bucket, long size, string[] keys)
    {
        ArgumentException.ThrowIfNullOrEmpty(bucket);
        ArgumentNullException.ThrowIfNull(keys);
        var records = new S3EventRecord[keys.Length];
        for (var i = 0; i < keys.Length; i++)
            records[i] = S3Record(name, bucket, keys[i], size, i);
        return new S3Event { Records = records };
    }

    private static S3EventRecord S3Record(S3EventName name, string bucket, string key, long size, int index)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        var isGone = name.IsObjectRemoved || name.IsLifecycleExpiration;
        var seed = $"{bucket}/{key}";
        return new S3EventRecord
        {
            EventVersion = "2.1",
            EventSource = "aws:s3",
            AwsRegion = Fake.Region,
            EventTime = Fake.Time.AddMilliseconds(123),
            EventName = name,
            UserIdentity = new S3UserIdentity { PrincipalId = $"AWS:{Fake.AccessKeyOwner}" },
            RequestParameters = new S3RequestParameters { SourceIpAddress = Fake.SourceIp },
            ResponseElements = new S3ResponseElements
            {
                RequestId = Fake.Hex("request " + seed, 16).ToUpperInvariant(),
                HostId = Fake.Hex("host " + seed, 60) + "=",
            },
            S3 = new S3Entity
            {
                SchemaVersion = "1.0",
                ConfigurationId = "notify-function",
                Bucket = new S3Bucket
                {
                    Name = bucket,
                    OwnerIdentity = new S3UserIdentity { PrincipalId = "A3NL1KOZZKExample" },
                    Arn = $"arn:aws:s3:::{bucket}",
                },
                Object = new S3Object
                {
                    Key = EncodeKey(key),
                    Size = isGone ? null : size,
                    ETag = isGone ? null : Fake.Hex("tag " + seed, 32),
                    Sequencer = $"0068C7F0E5A3{index:X6}",
                },
            },
        };
    }

    /// <summary>As S3 does it: slashes stay, a space becomes a plus sign.</summary>
    private static string EncodeKey(string key) => Uri.EscapeDataString(key).Replace("%2F", "/", StringComparison.Ordinal).Replace("%20", "+", StringComparison.Ordinal);
}
