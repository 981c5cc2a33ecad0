namespace LambdaKit.Events.Detection;

/// <summary>What was found in a payload.</summary>
internal struct PayloadMarks
{
    private MarkSet _found;

    /// <summary>The source of the first record, by its <c>eventSource</c>; Unknown when it says none that we know.</summary>
    public EventSource Record { get; set; }

    /// <summary>The source in the ARN of the stream that a list of records comes from.</summary>
    public EventSource RecordsArn { get; set; }

    /// <summary>The source of a payload that is a batch of a broker, by its <c>eventSource</c>.</summary>
    public EventSource Broker { get; set; }

    /// <summary>The value for the service that an EventBridge event is from.</summary>
    public EventSource Service { get; set; }

    /// <summary>The Cognito trigger.</summary>
    public EventSource Trigger { get; set; }

    /// <summary>Whether the payload is a list.</summary>
    public bool IsList { get; set; }

    /// <summary>How many members the payload has.</summary>
    public int MemberCount { get; set; }

    /// <summary>Adds a mark, or takes it back where the last of several members of one name denies it.</summary>
    public void Set(Mark mark, bool isSet = true)
    {
        var bit = 1UL << ((int)mark & 63);
        if (isSet)
            _found[(int)mark >> 6] |= bit;
        else
            _found[(int)mark >> 6] &= ~bit;
    }

    public readonly bool Has(Mark mark) => (_found[(int)mark >> 6] & 1UL << ((int)mark & 63)) != 0;

    public readonly bool Has(Mark first, Mark second) => Has(first) && Has(second);

    public readonly bool Has(Mark first, Mark second, Mark third) => Has(first) && Has(second) && Has(third);

    public readonly bool HasAny(Mark first, Mark second) => Has(first) || Has(second);
}
