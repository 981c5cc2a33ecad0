namespace LambdaKit.Events.CloudWatchLogs;

/// <summary>What a batch of log events is for.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CloudWatchLogsMessageType(string Value)
{
    /// <summary>It holds log events.</summary>
    public static CloudWatchLogsMessageType DataMessage => new("DATA_MESSAGE");

    /// <summary>CloudWatch Logs checks whether the destination can be reached.</summary>
    public static CloudWatchLogsMessageType ControlMessage => new("CONTROL_MESSAGE");
}
