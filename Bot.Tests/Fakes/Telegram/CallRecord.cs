using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Telegram.Wire;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>One call of the bot and what it got.</summary>
internal sealed class CallRecord(string method, CallParameters parameters)
{
    /// <summary>Spelled as in Telegram's documentation.</summary>
    public string Method { get; } = method;

    public CallParameters Parameters { get; } = parameters;

    /// <summary>Null when the call names no chat, or one by @name.</summary>
    public long? ChatId => Parameters.LongOrNull("chat_id");

    /// <summary>HTTP status of the answer; 0 while it is under way and when the connection was cut instead.</summary>
    public int Status { get; set; }

    /// <summary>Telegram's words when it refused; empty otherwise.</summary>
    public string Description { get; set; } = "";

    /// <summary>True when the world changed accordingly, whatever the bot was told.</summary>
    public bool IsApplied { get; set; }

    /// <summary>The fault it met, if any.</summary>
    public Fault? Fault { get; set; }

    public override string ToString() => $"{Method} -> {Status} {Description}".TrimEnd();

    /// <summary>A parameter as text, null when absent.</summary>
    public string? this[string name] => Parameters.Text(name);

    public JsonNode? Json(string name) => Parameters.JsonOrNull(name);
}
