using Bot.Messaging;
using Bot.Platforms.Telegram;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Tests.Platforms.Telegram;

public sealed class TelegramFormatsTests
{
    [Fact]
    public void Bold_code_and_links_are_kept_where_they_stand()
    {
        var text = TelegramFormats.Of(Written(
            "😀 Two days, see here",
            Entity(MessageEntityType.Bold, 3, 8),
            Entity(MessageEntityType.TextLink, 17, 4, "https://example.com/")));

        Assert.Equal(
            [new TextSpan("😀 "), new TextSpan("Two days", TextStyle.Bold), new TextSpan(", see "), new TextSpan("here", TextStyle.Link, "https://example.com/")],
            text!.Spans);
    }

    [Fact]
    public void Of_formats_within_each_other_the_outer_one_counts()
    {
        var text = TelegramFormats.Of(Written("abcd", Entity(MessageEntityType.Bold, 0, 4), Entity(MessageEntityType.Code, 1, 2)));

        Assert.Equal([new TextSpan("abcd", TextStyle.Bold)], text!.Spans);
    }

    [Fact]
    public void Without_a_format_that_we_know_there_is_none()
    {
        Assert.Null(TelegramFormats.Of(Written("see https://example.com @ann", Entity(MessageEntityType.Url, 4, 19), Entity(MessageEntityType.Mention, 24, 4))));
        Assert.Null(TelegramFormats.Of(Written("short", Entity(MessageEntityType.Bold, 3, 99))));
    }

    private static Message Written(string text, params MessageEntity[] entities) => new() { Text = text, Entities = entities };

    private static MessageEntity Entity(MessageEntityType type, int offset, int length, string? url = null) =>
        new() { Type = type, Offset = offset, Length = length, Url = url };
}
