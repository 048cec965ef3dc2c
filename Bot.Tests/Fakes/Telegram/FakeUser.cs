using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>Who somebody is to the Bot API. https://core.telegram.org/bots/api#user</summary>
internal sealed record FakeUser(long Id, string FirstName)
{
    public string? LastName { get; init; }

    public string? Username { get; init; }

    /// <summary>Null when the client did not tell, which happens.</summary>
    public string? LanguageCode { get; init; }

    public bool IsBot { get; init; }

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["id"] = Id, ["is_bot"] = IsBot, ["first_name"] = FirstName };
        json.SetIf("last_name", LastName);
        json.SetIf("username", Username);
        json.SetIf("language_code", LanguageCode);
        return json;
    }
}
