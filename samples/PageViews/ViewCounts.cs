using System.Collections.Immutable;

namespace PageViews;

/// <summary>How often each page was looked at: the state of a window, which Lambda carries from batch to batch as JSON.</summary>
public sealed record ViewCounts(ImmutableSortedDictionary<string, int> Pages)
{
    public static ViewCounts None { get; } = new(ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal));

    /// <summary>The counts with one more view of a page. These stay as they are: when a record fails, the state before it is what counts.</summary>
    public ViewCounts Add(string page) => new(Pages.SetItem(page, Pages.GetValueOrDefault(page) + 1));
}
