namespace PageViews;

/// <summary>Where the counts go when a window has ended.</summary>
public interface IViewTable
{
    /// <summary>Keeps what was counted in one shard from a time on, in place of what is there: a window may end twice when its last batch is delivered again.</summary>
    ValueTask PutAsync(DateTimeOffset start, string shard, ViewCounts counts, CancellationToken deadline);
}
