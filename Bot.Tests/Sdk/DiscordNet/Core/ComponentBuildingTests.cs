using Discord;

namespace Bot.Tests.Sdk.DiscordNet.Core;

public sealed class ComponentBuildingTests
{
    [Fact]
    public void Buttons_fill_a_row_and_go_on_in_the_next()
    {
        var builder = new ComponentBuilder();
        for (var number = 1; number <= 6; number++)
        {
            builder.WithButton($"{number}", $"id{number}");
        }

        Assert.Equal([5, 1], builder.Build().Components.Select(row => row.Components.Count));
    }

    [Fact]
    public void There_is_room_for_25_buttons()
    {
        var builder = new ComponentBuilder();
        for (var number = 1; number <= 25; number++)
        {
            builder.WithButton($"{number}", $"id{number}");
        }

        Assert.Throws<ArgumentException>(() => builder.WithButton("26", "id26"));
        Assert.Throws<ArgumentException>(() => new ComponentBuilder().WithButton("1", "id", row: 5));
    }

    [Fact]
    public void A_menu_stands_alone_in_its_row()
    {
        var rows = new ComponentBuilder()
            .WithButton("Close", "close")
            .WithSelectMenu("topic", [new("Delivery", "delivery"), new("Quality", "quality")], "What is it about?")
            .WithButton("Cancel", "cancel")
            .Build().Components.Select(row => row.Components.Select(one => one.CustomId));

        Assert.Equal([["close", "cancel"], ["topic"]], rows);
        Assert.Throws<InvalidOperationException>(() => new ActionRowBuilder()
            .WithSelectMenu("topic", [new("Delivery", "delivery")])
            .WithButton("Close", "close"));
        Assert.Throws<InvalidOperationException>(() => new ActionRowBuilder()
            .WithButton("Close", "close")
            .WithSelectMenu("topic", [new("Delivery", "delivery")]));
    }

    [Fact]
    public void A_button_has_exactly_one_purpose()
    {
        Assert.Throws<InvalidOperationException>(() => new ButtonBuilder("Close").Build());
        Assert.Throws<InvalidOperationException>(() => new ButtonBuilder("Close", "close", url: "https://shop.example").Build());
        Assert.Throws<InvalidOperationException>(() => new ButtonBuilder("Close", "close", ButtonStyle.Link).Build());
        Assert.Throws<InvalidOperationException>(() => new ButtonBuilder("Close", url: "https://shop.example").Build());
        Assert.Throws<InvalidOperationException>(() => new ButtonBuilder("Buy", "buy", ButtonStyle.Premium).Build());
        Assert.Throws<ArgumentException>(() => new ButtonBuilder { Label = "Close", CustomId = "close" }.Build());
    }

    [Fact]
    public void A_button_says_or_shows_something()
    {
        Assert.Throws<InvalidOperationException>(() => new ButtonBuilder(customId: "close").Build());

        var button = new ButtonBuilder(customId: "close", emote: new Emoji("✅")).Build();
        Assert.Equal(("✅", ButtonStyle.Primary, false), (button.Emote.Name, button.Style, button.IsDisabled));
    }

    [Theory]
    [InlineData("https://shop.example", true)]
    [InlineData("discord://-/channels/1", true)]
    [InlineData("attachment://cup.png", false)]
    [InlineData("shop.example", false)]
    public void A_link_button_leads_to_a_page_or_into_discord(string url, bool possible)
    {
        var fault = Record.Exception(() => ButtonBuilder.CreateLinkButton("Open", url).Build());

        Assert.Equal(possible, fault is null);
        Assert.True(fault is null or InvalidOperationException);
    }

    [Fact]
    public void A_text_that_is_empty_or_too_long_is_refused_where_it_is_set()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ButtonBuilder(new string('x', 81)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ButtonBuilder(""));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ButtonBuilder("Close", new string('x', 101)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SelectMenuBuilder().WithPlaceholder(new string('x', 101)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SelectMenuOptionBuilder(new string('x', 101), "value"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SelectMenuOptionBuilder("label", ""));
        Assert.Throws<ArgumentNullException>(() => new SelectMenuOptionBuilder("label", null).Build());
        Assert.Equal(100, new ButtonBuilder("Close", new string('x', 100)).Build().CustomId.Length);
    }

    [Fact]
    public void A_menu_offers_at_most_25_options_and_none_twice()
    {
        var option = new SelectMenuOptionBuilder("Delivery", "delivery");
        var menu = new SelectMenuBuilder("topic", [.. Enumerable.Range(0, 25).Select(number => new SelectMenuOptionBuilder($"{number}", $"{number}"))]);

        Assert.Throws<InvalidOperationException>(() => menu.AddOption("26", "26"));
        Assert.Throws<ArgumentException>(() => menu.WithMaxValues(26));
        Assert.Throws<InvalidOperationException>(() => new ComponentBuilder().WithSelectMenu("topic", [option, option]));
        Assert.Throws<ArgumentException>(() => menu.WithType(ComponentType.Button));
    }

    [Fact]
    public void Components_can_be_taken_away_and_empty_rows_with_them()
    {
        var rows = new ComponentBuilder()
            .WithButton("Close", "close")
            .WithButton("Page", style: ButtonStyle.Link, url: "https://shop.example", row: 1)
            .RemoveComponent("close")
            .Build().Components;

        Assert.Equal([null], rows.Select(row => row.Components.Single().CustomId));
        Assert.Empty(new ComponentBuilder().Build().Components);
    }

    [Fact]
    public void Components_can_be_begun_with_others()
    {
        var menu = new SelectMenuBuilder("topic").AddOption("Delivery", "delivery", "It did not come.", isDefault: true);
        var built = new ComponentBuilder().WithSelectMenu(menu).WithButton("Close", "close", ButtonStyle.Danger, disabled: true).Build();

        var again = ComponentBuilder.FromComponents(built.Components).Build().Components;

        var option = Assert.IsType<SelectMenuComponent>(again.First().Components.Single()).Options.Single();
        var button = Assert.IsType<ButtonComponent>(again.Last().Components.Single());
        Assert.Equal(("Delivery", "It did not come.", true), (option.Label, option.Description, option.IsDefault));
        Assert.Equal(("close", ButtonStyle.Danger, true), (button.CustomId, button.Style, button.IsDisabled));
    }
}
