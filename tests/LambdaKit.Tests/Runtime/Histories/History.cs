namespace LambdaKit.Tests.Runtime.Histories;

/// <summary>What happens to a function: the events that come, the faults of the exchanges in their order, and how the bytes come.</summary>
internal sealed record History(ModelEvent[] Events, Fault[] Faults, int[] Pieces, bool SendsTogether, bool Resets, bool ForgetsCutAnswers)
{
    public bool IsFatal => Array.Exists(Faults, fault => fault.IsFatal);

    public Fault FaultAt(int exchange) => exchange < Faults.Length ? Faults[exchange] : default;

    public int PieceAt(int receive) => Pieces.Length == 0 ? int.MaxValue : Pieces[receive % Pieces.Length];

    public override string ToString() =>
        $"events: {string.Join(", ", Events.Select(e => e.Kind))}; faults: {string.Join(", ", Faults.Select(f => $"{f.Kind} {f.Form}"))}; " +
        $"pieces: {string.Join(", ", Pieces)}; together: {SendsTogether}; resets: {Resets}; forgets: {ForgetsCutAnswers}";
}
