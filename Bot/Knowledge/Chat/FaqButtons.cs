using System.Globalization;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary>The buttons that admins get, and what they mean.</summary>
internal static class FaqButtons
{
    private const int MaxArgument = 13;

    /// <summary>A button that does something with an entry, or with the FAQ as a whole.</summary>
    public static OutgoingButton Do(string label, string action, string? key = null, string? argument = null, ButtonStyle style = ButtonStyle.Plain) =>
        new(label, new ButtonAction.OnFaq(action, key, argument is { Length: > 0 and <= MaxArgument } ? argument : null).Encode(), style);

    public static OutgoingButton Show(Phrasebook book, string key) => Do(book.Label("faq.chat.button.show"), "show", key);

    public static OutgoingButton Edit(Phrasebook book, string key) => Do(book.Label("faq.chat.button.edit"), "edit", key);

    public static OutgoingButton Discard(Phrasebook book, string key) => Do(book.Label("faq.chat.button.discard"), "discard", key);

    public static OutgoingButton Stop(Phrasebook book) => Do(book.Label("faq.chat.button.stop"), "stop");

    /// <summary>Publishes what was shown: another draft than that is shown first.</summary>
    public static OutgoingButton Publish(Phrasebook book, FaqView entry) =>
        Do(book.Label("faq.chat.button.publish"), "publish", entry.Key, Number(entry.Revision), ButtonStyle.Primary);

    /// <summary>What follows a change: publish it, go on, or throw it away.</summary>
    public static IReadOnlyList<OutgoingButton> AfterChange(Phrasebook book, FaqView entry) =>
        [Publish(book, entry), Do(book.Label("faq.chat.button.more"), "edit", entry.Key), Discard(book, entry.Key)];

    /// <summary>Buttons in rows of two.</summary>
    public static IReadOnlyList<IReadOnlyList<OutgoingButton>> Pairs(IEnumerable<OutgoingButton> buttons) =>
        [.. buttons.Chunk(2).Select(row => (IReadOnlyList<OutgoingButton>)row)];

    /// <summary>Buttons one below the other.</summary>
    public static IReadOnlyList<IReadOnlyList<OutgoingButton>> Column(IEnumerable<OutgoingButton> buttons) =>
        [.. buttons.Select(button => (IReadOnlyList<OutgoingButton>)[button])];

    /// <summary>The row that turns pages; none when there is one page.</summary>
    /// <param name="action">What shows a page.</param>
    /// <param name="key">Of which entry.</param>
    /// <param name="page">The page that is shown, from 1.</param>
    /// <param name="pages">How many there are.</param>
    public static IReadOnlyList<OutgoingButton> Pages(string action, string? key, int page, int pages) =>
    [
        .. page > 1 ? [Do($"‹ {Number(page - 1)}", action, key, Number(page - 1))] : Array.Empty<OutgoingButton>(),
        .. page < pages ? [Do($"{Number(page + 1)} ›", action, key, Number(page + 1))] : Array.Empty<OutgoingButton>(),
    ];

    /// <summary>A number as tokens have it.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number from a token or from somebody's words; null when it is none.</summary>
    public static int? Number(string text) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
