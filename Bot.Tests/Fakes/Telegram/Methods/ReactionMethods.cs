using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram.Methods;

/// <summary>setMessageReaction. https://core.telegram.org/bots/api#reactiontypeemoji</summary>
internal static class ReactionMethods
{
    // The whole list from Telegram's documentation; ✅ ❌ ⏳ are not in it.
    private static readonly HashSet<string> _allowed =
    [
        .. ("❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 "
            + "😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡").Split(' '),
    ];

    public static void AddTo(MethodTable table) => table.Add("setMessageReaction", React);

    private static JsonNode React(Call call)
    {
        var reactions = call.Parameters.JsonOrNull("reaction", "reaction types") as JsonArray ?? [];
        var emojis = reactions.Select(r => (string?)r?["emoji"] ?? "").ToList();
        var chat = call.Chat();
        var message = call.Message(chat, "react");

        // The variation selector that turns a sign into a picture makes no difference.
        if (emojis.Any(e => !_allowed.Contains(e.Replace("\uFE0F", "", StringComparison.Ordinal))))
        {
            throw ApiRefusal.BadRequest("REACTION_INVALID");
        }

        if (emojis.Count > 1)
        {
            throw ApiRefusal.BadRequest("REACTIONS_TOO_MANY");
        }

        message.BotReaction = emojis.FirstOrDefault();
        chat.Log(ChatEventKind.Reacted, call.World.Me, message, message.BotReaction ?? "", message.Topic);
        return true;
    }
}
