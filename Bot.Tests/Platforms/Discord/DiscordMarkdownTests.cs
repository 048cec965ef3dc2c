using System.Text.RegularExpressions;
using Bot.Messaging;
using Bot.Platforms.Discord;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Platforms.Discord;

public sealed partial class DiscordMarkdownTests
{
    private static readonly Arbitrary<string> _words = Arb.From(
        from pieces in Gen.Elements(
            "a", "слово", "漢字", "😀", " ", "\n", "1.", "*", "**", "_", "~~", "`", "```", "||", ">", ">>> ", "# ", "- ", "-# ", "+ ", "[x](http://e.com/)", "\\",
            "<@1>", "<#2>", "<@&3>", "<t:1:R>", "</say:1>", "@everyone", "@here", "http://e.com/a_b*c", "https://e.com/?q=(1)", "http://", ":x:").ListOf()
        select string.Concat(pieces));

    [Theory]
    [InlineData("**bold** __under__ ~~gone~~ ||hidden||", @"\*\*bold\*\* \_\_under\_\_ \~\~gone\~\~ \|\|hidden\|\|")]
    [InlineData("`code` ```block```", @"\`code\` \`\`\`block\`\`\`")]
    [InlineData("[click](http://evil.example)", @"\[click\](<http://evil.example>)")]
    [InlineData("@everyone @here <@1> <@&2> <#3> </x:4> <t:1:R>", @"\@everyone \@here \<\@1> \<\@&2> \<#3> \</x:4> \<t:1:R>")]
    [InlineData("# head\n- point\n> said\n1. first\n-# small\n + x", "\\# head\n\\- point\n\\> said\n1\\. first\n\\-# small\n \\+ x")]
    [InlineData("a - b > c # d 5.30 + 2", "a - b > c # d 5.30 + 2")]
    [InlineData("back\\slash", @"back\\slash")]
    [InlineData("bell\u0007 tab\t delete\u007F", "bell tab\t delete")]
    public void What_people_typed_is_words(string typed, string written) => Assert.Equal(written, DiscordMarkdown.Of(typed));

    [Theory]
    [InlineData("see https://example.com/a_b*c_d, please", "see <https://example.com/a_b*c_d>, please")]
    [InlineData("(HTTPS://example.com/x)", "(<HTTPS://example.com/x>)")]
    [InlineData("https://example.com/**", @"<https://example.com/>\*\*")]
    [InlineData("http://", "http://")]
    public void An_address_stays_one_and_opens_no_preview(string typed, string written) => Assert.Equal(written, DiscordMarkdown.Of(typed));

    [Fact]
    public void Whatever_was_typed_can_be_read_back_from_what_is_shown() => Prop.ForAll(_words, typed => Shown(DiscordMarkdown.Of(typed)) == typed).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_that_was_typed_is_left_unescaped() => Prop.ForAll(_words, typed =>
    {
        var rest = Written().Replace(DiscordMarkdown.Of(typed), "x");
        return rest.IndexOfAny(['*', '_', '~', '`', '|', '<', '[', ']', '@', '\\']) < 0 && !LineMark().IsMatch(rest);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(TextStyle.Bold, "*x*", @"**\*x\***")]
    [InlineData(TextStyle.Bold, " x ", " **x** ")]
    [InlineData(TextStyle.Bold, "  ", "  ")]
    [InlineData(TextStyle.Italic, "x", "*x*")]
    [InlineData(TextStyle.Code, "#1001-7", "`#1001-7`")]
    [InlineData(TextStyle.Code, "a`b", @"a\`b")]
    [InlineData(TextStyle.Quote, "one\ntwo", "> one\n> two")]
    [InlineData(TextStyle.Quote, "> said", @"> \> said")]
    public void Every_style_has_its_mark(TextStyle style, string text, string written) =>
        Assert.Equal(written, DiscordMarkdown.Of(new RichText([new TextSpan(text, style)])));

    [Fact]
    public void Marks_that_meet_are_kept_apart()
    {
        var text = new RichText([new TextSpan("a", TextStyle.Bold), new TextSpan("b", TextStyle.Italic), new TextSpan("c", TextStyle.Code), new TextSpan("d", TextStyle.Code)]);

        Assert.Equal("**a**\u200B*b*`c`\u200B`d`", DiscordMarkdown.Of(text));
    }

    [Fact]
    public void A_quotation_has_its_lines_for_itself()
    {
        var text = new RichText([new TextSpan("Ann:"), new TextSpan("hello", TextStyle.Quote), new TextSpan("so be it")]);

        Assert.Equal("Ann:\n> hello\nso be it", DiscordMarkdown.Of(text));
    }

    [Theory]
    [InlineData("our page", "https://example.com/a(b)", "[our page](<https://example.com/a%28b%29>)")]
    [InlineData("https://bank.example", "https://evil.example/", "<https://evil.example/>")]
    [InlineData("a]b", "https://example.com/", @"[a\]b](<https://example.com/>)")]
    [InlineData("write", "mailto:help@example.com", @"write (mailto:help\@example.com)")]
    [InlineData("press", "javascript:alert(1)", "press (javascript:alert(1))")]
    public void A_link_says_where_it_leads_and_leads_only_to_the_web(string text, string url, string written) =>
        Assert.Equal(written, DiscordMarkdown.Of(new RichText([new TextSpan(text, TextStyle.Link, url)])));

    [Fact]
    public void Without_links_the_words_are_left() =>
        Assert.Equal("see 🔗 and 🔗.", DiscordMarkdown.WithoutLinks("see http://a.example/x and https://b.example.").ToString());

    [Fact]
    public void What_is_cut_ends_in_an_ellipsis_and_fits()
    {
        var cut = DiscordMarkdown.Cut(new string('*', 100), 50);

        Assert.EndsWith("…", cut.ToString(), StringComparison.Ordinal);
        Assert.InRange(DiscordMarkdown.Of(cut).Length, 40, 51);
    }

    // As Discord's apps show it.
    private static string Shown(string markdown) => Written().Replace(markdown, "$1$2");

    // An address, or an escaped character.
    [GeneratedRegex(@"<(https?://[^>]*)>|\\([^0-9A-Za-z\s])", RegexOptions.IgnoreCase)]
    private static partial Regex Written();

    [GeneratedRegex(@"^[ \t]*([#\->+]|\d+\.)", RegexOptions.Multiline)]
    private static partial Regex LineMark();
}
