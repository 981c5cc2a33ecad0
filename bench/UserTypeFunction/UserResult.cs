namespace UserTypeFunction;

public sealed class UserResult
{
    public string Id { get; set; } = "";

    public int Count { get; set; }

    public string? Blob { get; set; }
}
