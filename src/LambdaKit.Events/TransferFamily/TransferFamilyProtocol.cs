namespace LambdaKit.Events.TransferFamily;

/// <summary>How a user connects.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct TransferFamilyProtocol(string Value)
{
    /// <summary>SSH File Transfer Protocol.</summary>
    public static TransferFamilyProtocol Sftp => new("SFTP");

    /// <summary>FTP over TLS.</summary>
    public static TransferFamilyProtocol Ftps => new("FTPS");

    /// <summary>FTP.</summary>
    public static TransferFamilyProtocol Ftp => new("FTP");

    /// <summary>Applicability Statement 2.</summary>
    public static TransferFamilyProtocol As2 => new("AS2");
}
