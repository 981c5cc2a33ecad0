using LambdaKit.Serialization;

namespace LambdaKit.Runtime;

/// <summary>Who invoked, as far as Cognito or the caller's SDK say; read from their JSON when somebody asks.</summary>
internal sealed class Caller
{
    private byte[]? _identityJson;
    private byte[]? _clientContextJson;

    public CognitoIdentity? Identity
    {
        get
        {
            if (Volatile.Read(ref _identityJson) is { } json)
            {
                field = CallerJson.ReadIdentity(json);
                Volatile.Write(ref _identityJson, null);
            }
            return field;
        }
        set;
    }

    public ClientContext? ClientContext
    {
        get
        {
            if (Volatile.Read(ref _clientContextJson) is { } json)
            {
                field = CallerJson.ReadClientContext(json);
                Volatile.Write(ref _clientContextJson, null);
            }
            return field;
        }
        set;
    }

    /// <summary>Keeps what the header said, to be read when somebody asks.</summary>
    public void KeepIdentity(byte[] json) => _identityJson = json;

    /// <summary>Keeps what the header said, to be read when somebody asks.</summary>
    public void KeepClientContext(byte[] json) => _clientContextJson = json;
}
