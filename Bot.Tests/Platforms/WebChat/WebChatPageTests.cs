using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Bot.Tests.Platforms.WebChat;

public sealed partial class WebChatPageTests
{
    private static readonly string[] _parts =
    [
        "/", "/chat/assets/bubbles.js", "/chat/assets/chat.js", "/chat/assets/composer.js", "/chat/assets/sender.js", "/chat/assets/timeline.js",
    ];

    [Theory]
    [InlineData("vi-VN,vi;q=0.9,en;q=0.5", "vi", "Hỗ trợ")]
    [InlineData("fr, de;q=0.5", "en", "Support")]
    [InlineData("en;q=0.1, zh-Hans-CN", "zh", "客服")]
    public async Task The_page_speaks_the_first_language_that_the_bot_speaks(string accepted, string language, string name)
    {
        await using var host = await WebChatHost.StartAsync();

        using var response = await host.SendAsync(HttpMethod.Get, "/", null, language: accepted);
        var html = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

        Assert.Contains($"<html lang=\"{language}\"", html, StringComparison.Ordinal);
        Assert.Contains($"<title>{name}</title>", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(Unfilled(), html);
    }

    [Fact]
    public async Task A_strict_policy_holds_for_the_page_because_nothing_in_it_is_inline()
    {
        await using var host = await WebChatHost.StartAsync();

        using var response = await host.Http.GetAsync("/");
        var html = await response.Content.ReadAsStringAsync();
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(Inline(), html);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Only_the_allowed_sites_may_show_the_chat()
    {
        await using var host = await WebChatHost.StartAsync(settings: ("WebChat:AllowedSites", "https://shop.example https://*.shop.example; nonsense"));

        using var response = await host.Http.GetAsync("/");

        Assert.EndsWith("frame-ancestors 'self' https://shop.example", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_in_the_settings_is_words_and_not_markup()
    {
        await using var host = await WebChatHost.StartAsync(settings: ("WebChat:Name", "<b>\"Bob's\"</b>"));

        var html = await host.Http.GetStringAsync("/");

        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.Contains("<title><b>\"Bob's\"</b></title>", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_text_that_the_page_names_is_there_in_every_language()
    {
        await using var host = await WebChatHost.StartAsync();
        var named = new List<string>();
        foreach (var path in _parts)
        {
            named.AddRange(TextKey().Matches(await host.Http.GetStringAsync(path)).Select(match => match.Groups["key"].Value));
        }

        foreach (var language in new[] { "en", "ru", "vi", "zh" })
        {
            var texts = await host.Http.GetFromJsonAsync<Dictionary<string, string>>($"/chat/texts?lang={language}");
            Assert.DoesNotContain(named, key => !texts!.ContainsKey(key));
        }

        Assert.Contains("placeholder", named);
        Assert.Contains("waiting", named);
    }

    [Fact]
    public async Task A_part_that_did_not_change_is_not_sent_again()
    {
        await using var host = await WebChatHost.StartAsync();
        using var first = await host.Http.GetAsync("/chat/assets/chat.css");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/chat/assets/chat.css");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await host.Http.SendAsync(request);

        Assert.Equal("text/css", first.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/chat/assets/index.html")]
    [InlineData("/chat/assets/widget.js")]
    [InlineData("/chat/assets/..%2fchat.css")]
    [InlineData("/chat/assets/nothing.js")]
    public async Task There_are_no_other_parts(string path)
    {
        await using var host = await WebChatHost.StartAsync();

        using var response = await host.Http.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task The_widget_may_be_loaded_by_other_sites_and_has_its_words_with_it()
    {
        await using var host = await WebChatHost.StartAsync();

        using var response = await host.Http.GetAsync("/widget.js");
        var script = await response.Content.ReadAsStringAsync();

        Assert.Equal("text/javascript", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("cross-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Contains("\"widget-open\":\"Open the chat\"", script, StringComparison.Ordinal);
        Assert.DoesNotContain("{words}", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_chat_that_is_switched_off_is_not_there()
    {
        await using var host = await WebChatHost.StartAsync(settings: ("WebChat:Enabled", "false"));

        using var response = await host.Http.GetAsync("/");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [GeneratedRegex(@"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex(@"\{[a-z-]+\}")]
    private static partial Regex Unfilled();

    [GeneratedRegex(@"say\((?:[^()']*\? )?'(?<key>[a-z-]+)'|data-(?:text|label|placeholder)=""(?<key>[a-z-]+)""")]
    private static partial Regex TextKey();
}
