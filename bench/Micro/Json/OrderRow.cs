namespace LambdaKit.Benchmarks.Json;

/// <summary>One element of the document that is read and written.</summary>
internal sealed record OrderRow(int Id, string Sku, string Name, int Quantity, decimal Price, bool IsPaid)
{
    /// <summary>As many as make 256 KB of JSON; each eighth name has an escape, another eighth characters beyond ASCII.</summary>
    public static OrderRow[] Many(int count = 2164)
    {
        var rows = new OrderRow[count];
        for (var i = 0; i < count; i++)
        {
            var name = (i % 8) switch
            {
                3 => "Bolt 3/8\" zinc plated, each",
                5 => "Käse, Brötchen und Kaffee für zwei",
                _ => "Hexagon head screw, stainless",
            };
            rows[i] = new OrderRow(100_000 + i, $"SKU-{i:D6}", name, i % 40, 100m + (i / 100m), i % 3 == 0);
        }
        return rows;
    }
}
