using System.Globalization;
using Bot.Messaging;
using Discord;
using DiscordButtonStyle = Discord.ButtonStyle;

namespace Bot.Platforms.Discord;

/// <summary>
/// Buttons as Discord shows them: at most five rows of five. More rows are filled up, and what is too much even then becomes lists to
/// choose from, whose values are the tokens. https://docs.discord.com/developers/components/reference
/// </summary>
internal static class DiscordButtons
{
    /// <summary>The custom id of a list begins with this; what was chosen in it is the button's token.</summary>
    public const string ListPrefix = "pick.";

    private const int MaxRows = 5;
    private const int MaxInRow = 5;
    private const int MaxInList = 25;
    private const int MaxLabel = 80;

    /// <summary>What stands under a message; null for nothing.</summary>
    public static MessageComponent? Of(IReadOnlyList<IReadOnlyList<OutgoingButton>> rows)
    {
        // The same token twice in one message is refused; the first is enough.
        var seen = new HashSet<string>();
        List<OutgoingButton[]> distinct = [.. rows.Select(row => row.Where(button => seen.Add(button.Token)).ToArray()).Where(row => row.Length > 0)];
        if (distinct.Count == 0)
        {
            return null;
        }

        List<OutgoingButton[]> narrow = [.. distinct.SelectMany(row => row.Chunk(MaxInRow))];
        var all = distinct.SelectMany(row => row).ToList();
        return all.Count > MaxRows * MaxInRow ? Lists(all)
            : Buttons(narrow.Count <= MaxRows ? narrow : [.. all.Chunk(MaxInRow)]);
    }

    private static MessageComponent Buttons(List<OutgoingButton[]> rows)
    {
        var builder = new ComponentBuilder();
        foreach (var (index, row) in rows.Index())
        {
            foreach (var button in row)
            {
                builder.WithButton(new ButtonBuilder(LabelOf(button), button.Token, StyleOf(button.Style)), index);
            }
        }

        return builder.Build();
    }

    private static MessageComponent Lists(List<OutgoingButton> all)
    {
        var builder = new ComponentBuilder();
        foreach (var (index, part) in all.Chunk(MaxInList).Take(MaxRows).Index())
        {
            var list = new SelectMenuBuilder().WithCustomId(ListPrefix + index.ToString(CultureInfo.InvariantCulture));
            foreach (var button in part)
            {
                list.AddOption(LabelOf(button), button.Token);
            }

            builder.WithSelectMenu(list, index);
        }

        return builder.Build();
    }

    private static string LabelOf(OutgoingButton button) => CleanText.Cut(button.Label, MaxLabel) is { Length: > 0 } label ? label : "…";

    private static DiscordButtonStyle StyleOf(Messaging.ButtonStyle style) => style switch
    {
        Messaging.ButtonStyle.Primary => DiscordButtonStyle.Primary,
        Messaging.ButtonStyle.Danger => DiscordButtonStyle.Danger,
        _ => DiscordButtonStyle.Secondary,
    };
}
