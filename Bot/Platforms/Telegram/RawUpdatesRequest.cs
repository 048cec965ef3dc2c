using System.Text.Json;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;

namespace Bot.Platforms.Telegram;

/// <summary>
/// <c>getUpdates</c> with the updates as they came: read all at once, a single one that cannot be read would make the whole answer
/// unreadable, and Telegram would repeat it for ever.
/// </summary>
internal sealed class RawUpdatesRequest() : RequestBase<JsonElement[]>("getUpdates")
{
    /// <summary>What we want to hear of; Telegram leaves reactions out unless they are named.</summary>
    public static IReadOnlyList<UpdateType> Wanted { get; } =
        [UpdateType.Message, UpdateType.EditedMessage, UpdateType.CallbackQuery, UpdateType.MyChatMember, UpdateType.MessageReaction];

    /// <summary>The first update to get; everything before it is confirmed. Null: the oldest that is not confirmed.</summary>
    public int? Offset { get; init; }

    /// <summary>How long the server may wait for something to happen, in seconds.</summary>
    public int Timeout { get; init; } = 50;

    /// <summary>What we want to hear of.</summary>
    public IReadOnlyList<UpdateType> AllowedUpdates { get; init; } = Wanted;
}
