using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>What a process did; null where it does not apply.</summary>
[EventModel]
public sealed partial class GuardDutyRuntimeContext
{
    /// <summary>The process that changed this one.</summary>
    [JsonPropertyName("modifyingProcess")]
    public partial GuardDutyProcess? ModifyingProcess { get; init; }

    /// <summary>When it did.</summary>
    [JsonPropertyName("modifiedAt")]
    [StoredAs(typeof(IsoOrEpochTime))]
    public partial DateTimeOffset? ModifiedAt { get; init; }

    /// <summary>The script.</summary>
    [JsonPropertyName("scriptPath")]
    public partial string? ScriptPath { get; init; }

    /// <summary>The library that was loaded.</summary>
    [JsonPropertyName("libraryPath")]
    public partial string? LibraryPath { get; init; }

    /// <summary>The variable <c>LD_PRELOAD</c>.</summary>
    [JsonPropertyName("ldPreloadValue")]
    public partial string? LdPreloadValue { get; init; }

    /// <summary>The socket of Docker.</summary>
    [JsonPropertyName("socketPath")]
    public partial string? SocketPath { get; init; }

    /// <summary>The program <c>runc</c>.</summary>
    [JsonPropertyName("runcBinaryPath")]
    public partial string? RuncBinaryPath { get; init; }

    /// <summary>The release agent of a control group.</summary>
    [JsonPropertyName("releaseAgentPath")]
    public partial string? ReleaseAgentPath { get; init; }

    /// <summary>What was mounted.</summary>
    [JsonPropertyName("mountSource")]
    public partial string? MountSource { get; init; }

    /// <summary>Where it was mounted.</summary>
    [JsonPropertyName("mountTarget")]
    public partial string? MountTarget { get; init; }

    /// <summary>The kind of file system.</summary>
    [JsonPropertyName("fileSystemType")]
    public partial string? FileSystemType { get; init; }

    /// <summary>Flags of the call; never null.</summary>
    [JsonPropertyName("flags")]
    public partial IReadOnlyList<string> Flags { get; init; }

    /// <summary>The kernel module.</summary>
    [JsonPropertyName("moduleName")]
    public partial string? ModuleName { get; init; }

    /// <summary>Its path.</summary>
    [JsonPropertyName("moduleFilePath")]
    public partial string? ModuleFilePath { get; init; }

    /// <summary>The digest of its content.</summary>
    [JsonPropertyName("moduleSha256")]
    public partial string? ModuleSha256 { get; init; }

    /// <summary>The history of the shell.</summary>
    [JsonPropertyName("shellHistoryFilePath")]
    public partial string? ShellHistoryFilePath { get; init; }

    /// <summary>The process whose memory was written.</summary>
    [JsonPropertyName("targetProcess")]
    public partial GuardDutyProcess? TargetProcess { get; init; }

    /// <summary>The kind of address.</summary>
    [JsonPropertyName("addressFamily")]
    public partial string? AddressFamily { get; init; }

    /// <summary>The number of the protocol.</summary>
    [JsonPropertyName("ianaProtocolNumber")]
    public partial int? IanaProtocolNumber { get; init; }

    /// <summary>The memory that was written; never null.</summary>
    [JsonPropertyName("memoryRegions")]
    public partial IReadOnlyList<string> MemoryRegions { get; init; }

    /// <summary>The tool.</summary>
    [JsonPropertyName("toolName")]
    public partial string? ToolName { get; init; }

    /// <summary>What the tool is for.</summary>
    [JsonPropertyName("toolCategory")]
    public partial string? ToolCategory { get; init; }

    /// <summary>The service that was switched off.</summary>
    [JsonPropertyName("serviceName")]
    public partial string? ServiceName { get; init; }

    /// <summary>What was typed.</summary>
    [JsonPropertyName("commandLineExample")]
    public partial string? CommandLineExample { get; init; }

    /// <summary>The file that is a threat.</summary>
    [JsonPropertyName("threatFilePath")]
    public partial string? ThreatFilePath { get; init; }

    /// <summary>What was done with a file.</summary>
    [JsonPropertyName("fileOperation")]
    public partial string? FileOperation { get; init; }

    /// <summary>The file.</summary>
    [JsonPropertyName("filePath")]
    public partial string? FilePath { get; init; }

    /// <summary>Other files; never null.</summary>
    [JsonPropertyName("relatedFilePaths")]
    public partial IReadOnlyList<string> RelatedFilePaths { get; init; }
}
