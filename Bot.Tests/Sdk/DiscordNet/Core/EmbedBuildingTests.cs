using Discord;

namespace Bot.Tests.Sdk.DiscordNet.Core;

public sealed class EmbedBuildingTests
{
    [Fact]
    public void An_embed_says_what_was_put_into_it()
    {
        var at = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

        var embed = new EmbedBuilder()
            .WithTitle("SHOP-17").WithUrl("https://shop.example/17").WithDescription("A cup is broken.").WithColor(Color.Orange)
            .WithTimestamp(at).WithThumbnailUrl("attachment://cup.png").WithImageUrl("https://shop.example/cup.png")
            .WithAuthor("Vera", "https://shop.example/vera.png").WithFooter(footer => footer.WithText("open"))
            .AddField("Order", 2041, inline: true).AddField(field => field.WithName("Language").WithValue("ru"))
            .Build();

        Assert.Equal(EmbedType.Rich, embed.Type);
        Assert.Equal(("SHOP-17", "A cup is broken.", "https://shop.example/17"), (embed.Title, embed.Description, embed.Url));
        Assert.Equal((Color.Orange, at), (embed.Color!.Value, embed.Timestamp!.Value));
        Assert.Equal(("attachment://cup.png", "https://shop.example/cup.png"), (embed.Thumbnail!.Value.Url, embed.Image!.Value.Url));
        Assert.Equal(("Vera", "open"), (embed.Author!.Value.Name, embed.Footer!.Value.Text));
        Assert.Equal([("Order", "2041", true), ("Language", "ru", false)], embed.Fields.Select(one => (one.Name, one.Value, one.Inline)));
        Assert.Equal("SHOP-17A cup is broken.VeraopenOrder2041Languageru".Length, embed.Length);
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused_where_it_is_set()
    {
        var embed = new EmbedBuilder();

        Assert.Throws<ArgumentException>(() => embed.WithTitle(new string('x', 257)));
        Assert.Throws<ArgumentException>(() => embed.WithDescription(new string('x', 4097)));
        Assert.Throws<ArgumentException>(() => embed.WithFooter(new string('x', 2049)));
        Assert.Throws<ArgumentException>(() => embed.WithAuthor(new string('x', 257)));
        Assert.Throws<ArgumentException>(() => embed.AddField(new string('x', 257), "value"));
        Assert.Throws<ArgumentException>(() => embed.AddField("name", new string('x', 1025)));
        Assert.Equal(0, embed.Length);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_field_needs_a_name_and_a_text(string? nothing)
    {
        Assert.Throws<ArgumentException>(() => new EmbedBuilder().AddField(nothing, "value"));
        Assert.Throws<ArgumentException>(() => new EmbedBuilder().AddField("name", nothing));
    }

    [Fact]
    public void An_embed_has_at_most_25_fields()
    {
        var embed = new EmbedBuilder();
        for (var number = 0; number < 25; number++)
        {
            embed.AddField($"{number}", "value");
        }

        Assert.Throws<ArgumentException>(() => embed.AddField("26", "value"));
        Assert.Throws<ArgumentException>(() => new EmbedBuilder { Fields = [.. embed.Fields, new EmbedFieldBuilder()] });
        Assert.Throws<ArgumentNullException>(() => embed.Fields = null);
    }

    [Fact]
    public void An_embed_has_at_most_6000_characters_in_all()
    {
        var embed = new EmbedBuilder().WithDescription(new string('x', 4096)).WithFooter(new string('x', 1904));
        embed.Build();

        Assert.Throws<InvalidOperationException>(() => embed.WithTitle("y").Build());
    }

    [Fact]
    public void An_address_says_how_to_get_there()
    {
        Assert.Throws<InvalidOperationException>(() => new EmbedBuilder().WithUrl("shop.example").Build());
        Assert.Throws<InvalidOperationException>(() => new EmbedBuilder().WithImageUrl("file:///cup.png").Build());
        Assert.Throws<InvalidOperationException>(() => new EmbedBuilder().WithAuthor("Vera", url: "vera").Build());
        Assert.Throws<InvalidOperationException>(() => new EmbedBuilder().WithFooter("open", "icon.png").Build());
    }

    [Fact]
    public void Embeds_and_their_builders_are_the_same_if_they_say_the_same()
    {
        static EmbedBuilder Card(string state) => new EmbedBuilder().WithTitle("SHOP-17").WithFooter(state).AddField("Order", 2041);

        Assert.True(Card("open") == Card("open"));
        Assert.True(Card("open") != Card("closed"));
        Assert.True(Card("open").Build() == Card("open").Build());
        Assert.True(Card("open").Build() != Card("closed").Build());
        Assert.Equal(Card("open").Build().GetHashCode(), Card("open").Build().GetHashCode());
    }
}
