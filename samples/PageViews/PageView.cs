namespace PageViews;

/// <summary>Somebody has looked at a page: the data of a record.</summary>
public sealed record PageView(string Page);
