using LambdaKit.Events.CognitoSync;

namespace LambdaKit.Events.Tests.CognitoSync;

public sealed class CognitoSyncEventTests
{
    private const string Sync = "CognitoSync/Fixtures/sync.json";

    [Fact]
    public void Every_field_is_modelled() => FixtureCoverage.AssertComplete(CognitoSyncEvent.Serializer, Sync);

    [Fact]
    public void Records_say_what_happens_to_them()
    {
        var sync = CognitoSyncEvent.Parse(Fixture.Read(Sync));

        Assert.Equal(2, sync.Version);
        Assert.Equal("SyncTrigger", sync.EventType);
        Assert.Equal("settings", sync.DatasetName);
        Assert.Equal(CognitoSyncOperation.Replace, sync.DatasetRecords["color"].Operation);
        Assert.Equal("blue", sync.DatasetRecords["color"].NewValue);
        Assert.Equal(CognitoSyncOperation.Remove, sync.DatasetRecords["size"].Operation);
        Assert.Null(sync.DatasetRecords["size"].NewValue);
    }

    [Fact]
    public void Answer_is_the_event_with_other_records()
    {
        var sync = CognitoSyncEvent.Parse("""{"version":2,"x":1,"datasetRecords":{"a":{"op":"remove"}}}""");

        var answer = sync.WithDatasetRecords(new Dictionary<string, CognitoSyncRecord> { ["b"] = new() { NewValue = "1", Operation = CognitoSyncOperation.Replace } });

        Assert.Equal("""{"version":2,"datasetRecords":{"b":{"newValue":"1","op":"replace"}},"x":1}""", answer.ToJson());
    }
}
