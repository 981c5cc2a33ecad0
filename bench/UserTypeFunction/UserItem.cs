namespace UserTypeFunction;

public sealed class UserItem
{
    public string Sku { get; set; } = "";

    public string Name { get; set; } = "";

    public int Qty { get; set; }

    public decimal Price { get; set; }
}
