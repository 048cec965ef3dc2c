using System.Globalization;

namespace Discord.Net;

/// <summary>Discord closed the gateway connection.</summary>
public class WebSocketClosedException : Exception
{
    /// <summary>How Discord closed it.</summary>
    public WebSocketClosedException(int closeCode, string reason = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"The server sent close {closeCode}{(reason is null ? "" : $": \"{reason}\"")}"))
    {
        CloseCode = closeCode;
        Reason = reason;
    }

    /// <summary>The number that tells why.</summary>
    public int CloseCode { get; }

    /// <summary>The words that tell why, or null.</summary>
    public string Reason { get; }
}
