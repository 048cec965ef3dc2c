using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>A button under a message (with <see cref="Data"/> or <see cref="Url"/>) or of a reply keyboard (text only).</summary>
internal sealed record FakeButton(string Text, string? Data = null, string? Url = null)
{
    /// <summary>primary, success or danger; null when plain.</summary>
    public string? Style { get; init; }

    /// <summary>What a copy_text button puts on the clipboard.</summary>
    public string? CopyText { get; init; }
}

/// <summary>The reply_markup of a message the bot sent.</summary>
internal sealed record FakeMarkup(JsonObject Json)
{
    public static FakeMarkup None { get; } = new(new JsonObject());

    /// <summary>Rows of inline buttons; empty when there are none.</summary>
    public IReadOnlyList<IReadOnlyList<FakeButton>> Inline { get; init; } = [];

    /// <summary>Rows of the reply keyboard; empty when there is none.</summary>
    public IReadOnlyList<IReadOnlyList<FakeButton>> Keyboard { get; init; } = [];

    public bool RemovesKeyboard => Json.ContainsKey("remove_keyboard");

    public bool ForcesReply => Json.ContainsKey("force_reply");

    public bool IsSameAs(FakeMarkup other) => JsonNode.DeepEquals(Visible, other.Visible);

    // Only inline keyboards travel with a message; the rest is an order to the client.
    private JsonNode? Visible => Inline.Count == 0 ? null : Json["inline_keyboard"];
}
