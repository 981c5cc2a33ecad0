namespace UserTypeFunction;

public sealed class UserEvent
{
    public string Id { get; set; } = "";

    public IReadOnlyList<UserItem>? Items { get; set; }

    public int Blob { get; set; }
}
