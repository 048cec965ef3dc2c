using System.Globalization;
using Bot.Messaging;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Platforms.Telegram;

/// <summary>Where and how something is sent, in Telegram's terms.</summary>
/// <param name="Chat">The chat.</param>
/// <param name="Thread">The topic; null for none.</param>
/// <param name="Reply">What it answers; null for nothing.</param>
/// <param name="Quiet">Without a sound.</param>
internal sealed record TelegramTarget(ChatId Chat, int? Thread, ReplyParameters? Reply, bool Quiet)
{
    private const int MaxLabel = 60;

    /// <summary>The target of an address; null when it is none of Telegram's.</summary>
    public static TelegramTarget? Of(ChatAddress address, string? replyTo, bool quiet)
    {
        if (!long.TryParse(address.ChatId, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var chat)
            || (address.Thread is not null && Id(address.Thread) is null))
        {
            return null;
        }

        var reply = Id(replyTo) is { } answered ? new ReplyParameters { MessageId = answered, AllowSendingWithoutReply = true } : null;
        return new TelegramTarget(chat, Id(address.Thread), reply, quiet);
    }

    /// <summary>A platform's id as a number; null when it is none.</summary>
    public static int? Id(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>A number as a platform's id.</summary>
    public static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>The keyboard under a message; null for none.</summary>
    public static InlineKeyboardMarkup? Keyboard(IReadOnlyList<IReadOnlyList<OutgoingButton>> rows) => rows.Count == 0 ? null : new InlineKeyboardMarkup(
        rows.Select(row => row.Select(button => InlineKeyboardButton.WithCallbackData(CleanText.Cut(button.Label, MaxLabel), button.Token))));
}
