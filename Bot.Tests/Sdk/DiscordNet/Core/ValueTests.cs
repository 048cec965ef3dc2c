using System.Net;
using Discord;
using Discord.Net;

namespace Bot.Tests.Sdk.DiscordNet.Core;

public sealed class ValueTests
{
    private const string Token = "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs";

    [Fact]
    public void An_id_tells_when_it_was_given()
    {
        var given = new DateTimeOffset(2026, 3, 1, 12, 0, 0, 250, TimeSpan.Zero);

        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1462015105796), SnowflakeUtils.FromSnowflake(175928847299117063));
        Assert.Equal(given, SnowflakeUtils.FromSnowflake(SnowflakeUtils.ToSnowflake(given)));
    }

    [Fact]
    public void A_token_is_known_by_its_form()
    {
        TokenUtils.ValidateToken(TokenType.Bot, Token);
        TokenUtils.ValidateToken(TokenType.Bearer, "6qrZcUqja7812RVdnEKjpzOL4CvHBFG");

        Assert.Throws<ArgumentNullException>(() => TokenUtils.ValidateToken(TokenType.Bot, " "));
        Assert.Throws<ArgumentException>(() => TokenUtils.ValidateToken(TokenType.Bot, Token + "\n"));
        Assert.Throws<ArgumentException>(() => TokenUtils.ValidateToken(TokenType.Bot, "937it3ow87i4ery69876wqire"));
        Assert.Throws<ArgumentException>(() => TokenUtils.ValidateToken(TokenType.Bot, new string('x', 60)));
        Assert.Throws<ArgumentException>(() => TokenUtils.ValidateToken((TokenType)7, Token));
    }

    [Fact]
    public void A_token_that_is_refused_is_not_told()
    {
        var fault = Assert.Throws<ArgumentException>(() => TokenUtils.ValidateToken(TokenType.Bot, "937it3ow87i4ery69876wqire"));

        Assert.DoesNotContain("937it", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_not_said_is_something_else_than_null()
    {
        Optional<string?> nothing = default, said = "x", none = new(null);

        Assert.Equal((false, true, true), (nothing.IsSpecified, said.IsSpecified, none.IsSpecified));
        Assert.Equal(("y", "x", null), (nothing.GetValueOrDefault("y"), said.GetValueOrDefault("y"), none.GetValueOrDefault("y")));
        Assert.Throws<InvalidOperationException>(() => nothing.Value);
        Assert.Null(Optional.Create<int>().ToNullable());
        Assert.Equal(5, new Optional<int>(5).ToNullable());
    }

    [Fact]
    public void Texts_can_be_formatted_and_freed_of_formatting()
    {
        Assert.Equal(@"\*bold\* https\:\/\/shop\.example", Format.Sanitize("*bold* https://shop.example"));
        Assert.Equal("> one\n> two\n", Format.Quote("one\ntwo\n"));
        Assert.Equal(">>> one\ntwo", Format.BlockQuote("one\ntwo"));
        Assert.Equal("`x`", Format.Code("x"));
        Assert.Equal("```cs\nx\n```", Format.Code("x", "cs"));
        Assert.Equal("bold and code", Format.StripMarkDown("**bold** and `code`"));
        Assert.Null(Format.Sanitize(null));
    }

    [Fact]
    public void Mentions_are_written_and_read()
    {
        Assert.Equal(("<@1>", "<#2>", "<@&3>"), (MentionUtils.MentionUser(1), MentionUtils.MentionChannel(2), MentionUtils.MentionRole(3)));
        Assert.Equal((1UL, 1UL, 2UL, 3UL), (
            MentionUtils.ParseUser("<@1>"), MentionUtils.ParseUser("<@!1>"), MentionUtils.ParseChannel("<#2>"), MentionUtils.ParseRole("<@&3>")));
        Assert.False(MentionUtils.TryParseUser("<@&3>", out _));
        Assert.False(MentionUtils.TryParseChannel("<#x>", out _));
        Assert.Throws<ArgumentException>(() => MentionUtils.ParseRole("<@3>"));
    }

    [Fact]
    public void A_moment_is_shown_in_the_reader_s_time()
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(1767225600);

        Assert.Equal("<t:1767225600:R>", TimestampTag.FormatFromDateTimeOffset(at, TimestampTagStyles.Relative));
        Assert.Equal("<t:1767225600:f>", new TimestampTag(at).ToString());
        Assert.Equal("<t:1767225600:D>", TimestampTag.FromDateTime(at.UtcDateTime, TimestampTagStyles.LongDate).ToString());
    }

    [Theory]
    [InlineData("#2ECC71", 0x2ECC71)]
    [InlineData("0xF00", 0xFF0000)]
    [InlineData("#1abc", 0xAABBCC)]
    [InlineData("FF2ECC71", 0x2ECC71)]
    public void A_color_is_read_as_in_css(string text, uint value)
    {
        Assert.Equal(value, Color.Parse(text).RawValue);
        Assert.Equal((byte)(value >> 8), new Color(value).G);
    }

    [Fact]
    public void What_is_no_color_is_refused()
    {
        Assert.False(Color.TryParse("green", out _));
        Assert.False(Color.TryParse(null, out _));
        Assert.Throws<ArgumentException>(() => new Color(0x1000000));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Color(0, 256, 0));
        Assert.Equal("#2ECC71", Color.Green.ToString());
    }

    [Fact]
    public void An_emote_is_read_from_a_text()
    {
        var emote = Emote.Parse("<a:wave:394207658351263745>");

        Assert.Equal(("wave", 394207658351263745UL, true), (emote.Name, emote.Id, emote.Animated));
        Assert.EndsWith("394207658351263745.gif", emote.Url, StringComparison.Ordinal);
        Assert.Equal("<a:wave:394207658351263745>", emote.ToString());
        Assert.False(Emote.TryParse("<x:wave:1>", out _));
        Assert.Equal(new Emoji("👍"), new Emoji("👍"));
    }

    [Fact]
    public void A_file_is_sent_from_its_beginning()
    {
        using var content = new MemoryStream([1, 2, 3]) { Position = 3 };

        using var file = new FileAttachment(content, "cup.png", "A broken cup");

        Assert.Equal((0, "cup.png", "A broken cup"), (file.Stream.Position, file.FileName, file.Description));
    }

    [Fact]
    public void Nobody_is_notified_by_a_text_that_allows_no_mentions()
    {
        Assert.Null(AllowedMentions.None.AllowedTypes);
        Assert.Empty(AllowedMentions.None.UserIds);
        Assert.Equal(AllowedMentionTypes.Users | AllowedMentionTypes.Roles | AllowedMentionTypes.Everyone, AllowedMentions.All.AllowedTypes);
    }

    [Fact]
    public void A_refusal_tells_the_number_and_the_reason()
    {
        var plain = new HttpException(HttpStatusCode.Forbidden, null);
        var known = new HttpException(HttpStatusCode.Forbidden, null, DiscordErrorCode.CannotSendMessageToUser, "Cannot send messages to this user");

        Assert.Equal("The server responded with error 403: Forbidden", plain.Message);
        Assert.Equal("The server responded with error 50007: Cannot send messages to this user", known.Message);
        Assert.Empty(known.Errors);
    }

    [Fact]
    public void A_log_entry_is_one_line_with_its_source_and_its_exception()
    {
        var entry = new LogMessage(LogSeverity.Warning, "Gateway", "Missed\na beat", new InvalidOperationException("no answer"));

        Assert.Equal(
            $"Gateway     Missed" + $"a beat:{Environment.NewLine}no answer", entry.ToString(fullException: false, prependTimestamp: false));
        Assert.Equal("Gate x", new LogMessage(LogSeverity.Info, "Gateway", "x").ToString(prependTimestamp: false, padSource: 4));
    }

    [Fact]
    public void A_sticker_has_an_address()
    {
        Assert.Equal("https://cdn.discordapp.com/stickers/5.png", CDN.GetStickerUrl(5, StickerFormatType.Apng));
        Assert.Equal("https://cdn.discordapp.com/stickers/5.lottie", CDN.GetStickerUrl(5, StickerFormatType.Lottie));
    }
}
