using System.Text;

namespace LambdaKit.Logging;

/// <summary>A log parameter that is JSON already: it is written as such, not as a text.</summary>
internal sealed class LoggedJson(byte[] utf8)
{
    public ReadOnlySpan<byte> Utf8 => utf8;

    public override string ToString() => Encoding.UTF8.GetString(utf8);
}
