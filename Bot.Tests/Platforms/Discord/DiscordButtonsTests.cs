using Bot.Messaging;
using Bot.Platforms.Discord;
using Discord;
using DiscordButtonStyle = Discord.ButtonStyle;

namespace Bot.Tests.Platforms.Discord;

public sealed class DiscordButtonsTests
{
    [Fact]
    public void Without_buttons_there_is_nothing() => Assert.Null(DiscordButtons.Of([]));

    [Fact]
    public void Rows_stay_rows()
    {
        var rows = Rows(DiscordButtons.Of([[Button(1), Button(2)], [Button(3)]]));

        Assert.Equal(["t1 t2", "t3"], rows);
    }

    [Fact]
    public void A_row_that_is_too_wide_becomes_two()
    {
        var rows = Rows(DiscordButtons.Of([[.. Enumerable.Range(1, 6).Select(Button)], [Button(7)]]));

        Assert.Equal(["t1 t2 t3 t4 t5", "t6", "t7"], rows);
    }

    [Fact]
    public void Too_many_rows_are_filled_up()
    {
        var rows = Rows(DiscordButtons.Of([.. Enumerable.Range(1, 9).Select(n => new[] { Button(n) })]));

        Assert.Equal(["t1 t2 t3 t4 t5", "t6 t7 t8 t9"], rows);
    }

    [Fact]
    public void Too_many_buttons_become_lists_whose_values_are_the_tokens()
    {
        var components = DiscordButtons.Of([.. Enumerable.Range(1, 30).Select(n => new[] { Button(n) })]);

        var lists = components!.Components.SelectMany(row => row.Components).Cast<SelectMenuComponent>().ToList();
        Assert.Equal(["pick.0", "pick.1"], lists.Select(list => list.CustomId));
        Assert.Equal([25, 5], lists.Select(list => list.Options.Count));
        Assert.Equal(Enumerable.Range(1, 30).Select(n => ($"t{n}", $"Button {n}")), lists.SelectMany(list => list.Options).Select(option => (option.Value, option.Label)));
    }

    [Fact]
    public void The_same_token_is_there_once() => Assert.Equal(["t1", "t2"], Rows(DiscordButtons.Of([[Button(1)], [Button(1)], [Button(2)]])));

    [Fact]
    public void Labels_fit_and_are_never_empty()
    {
        var labels = DiscordButtons.Of([[new OutgoingButton(new string('x', 79) + "😀", "a"), new OutgoingButton("", "b")]])!.Components
            .SelectMany(row => row.Components).Cast<ButtonComponent>().Select(button => button.Label);

        Assert.Equal([new string('x', 79), "…"], labels);
    }

    [Fact]
    public void Looks_are_kept()
    {
        var styles = DiscordButtons.Of([[
            new OutgoingButton("a", "a"),
            new OutgoingButton("b", "b", global::Bot.Messaging.ButtonStyle.Primary),
            new OutgoingButton("c", "c", global::Bot.Messaging.ButtonStyle.Danger)]])!.Components.SelectMany(row => row.Components).Cast<ButtonComponent>().Select(button => button.Style);

        Assert.Equal([DiscordButtonStyle.Secondary, DiscordButtonStyle.Primary, DiscordButtonStyle.Danger], styles);
    }

    private static OutgoingButton Button(int number) => new($"Button {number}", $"t{number}");

    private static IEnumerable<string> Rows(MessageComponent? components) =>
        components!.Components.Select(row => string.Join(' ', row.Components.Cast<ButtonComponent>().Select(button => button.CustomId)));
}
