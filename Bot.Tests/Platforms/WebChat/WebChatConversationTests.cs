using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Bot.Messaging;

namespace Bot.Tests.Platforms.WebChat;

public sealed class WebChatConversationTests
{
    private const string Id = "0d2a3c1e-5b7f-4a60-9c11-2f3e4d5c6b7a";

    [Fact]
    public async Task Whoever_opens_the_chat_has_joined_before_they_get_their_token()
    {
        await using var host = await WebChatHost.StartAsync();

        var (token, chat) = await host.OpenAsync();

        var joined = Assert.Single(host.Inbox.Accepted);
        Assert.Equal(MessageKind.Joined, joined.Kind);
        Assert.Equal(chat, joined.From);
        Assert.Matches("^[0-9a-f]{32}$", token);
        Assert.DoesNotContain(token, joined.From.ChatId, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0123456789abcdef0123456789abcde")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF")]
    public async Task A_bad_token_is_refused_with_a_remedy_in_the_visitors_language(string? token)
    {
        await using var host = await WebChatHost.StartAsync();

        foreach (var (method, path) in new[] { (HttpMethod.Post, "/chat/messages"), (HttpMethod.Get, "/chat/events"), (HttpMethod.Post, "/chat/files") })
        {
            using var response = await host.SendAsync(method, path, token, language: "fr, ru;q=0.8, en;q=0.2");

            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
            Assert.Equal("Этот сеанс чата недействителен.", problem.GetProperty("error").GetString());
            Assert.NotEmpty(problem.GetProperty("remedy").GetString()!);
        }
    }

    [Fact]
    public async Task Words_become_a_message()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, chat) = await host.OpenAsync();

        using var response = await host.SayAsync(token, new { id = Id, text = "  my parcel\r\nis broken ", replyTo = "abc" }, "vi-VN");

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var said = host.Inbox.Accepted[^1];
        Assert.Equal($"{chat.ChatId}:{Id}", said.NativeId);
        Assert.Equal((MessageKind.Text, "my parcel\nis broken", Id, "abc"), (said.Kind, said.Text, said.MessageId, said.ReplyToMessageId));
        Assert.Equal("vi", said.Sender.LanguageHint);
        Assert.Equal(ChatSide.Customer, said.Side);
    }

    [Theory]
    [InlineData("/Status", "status", "")]
    [InlineData("/language ru", "language", "ru")]
    [InlineData("/cancel@shop  now", "cancel", "now")]
    public async Task Words_that_begin_with_a_slash_are_a_command(string text, string command, string rest)
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, _) = await host.OpenAsync();

        using var response = await host.SayAsync(token, new { id = Id, text });

        var said = host.Inbox.Accepted[^1];
        Assert.Equal((MessageKind.Command, command, rest), (said.Kind, said.Command, said.Text));
    }

    [Fact]
    public async Task A_path_is_no_command()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, _) = await host.OpenAsync();

        using var response = await host.SayAsync(token, new { id = Id, text = "/home/anna/bill.pdf" });

        Assert.Equal((MessageKind.Text, "/home/anna/bill.pdf"), (host.Inbox.Accepted[^1].Kind, host.Inbox.Accepted[^1].Text));
    }

    [Fact]
    public async Task A_pressed_button_tells_which_message_it_stands_under()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, _) = await host.OpenAsync();

        using var response = await host.SayAsync(token, new { id = Id, button = "s1.yes", message = "h3x" });

        var pressed = host.Inbox.Accepted[^1];
        Assert.Equal((MessageKind.Button, "s1.yes", "h3x"), (pressed.Kind, pressed.ButtonToken, pressed.MessageId));
    }

    [Fact]
    public async Task Changed_words_tell_which_message_they_belong_to()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, _) = await host.OpenAsync();

        using var response = await host.SayAsync(token, new { id = Guid.CreateVersion7().ToString(), text = "order 42", edits = Id });

        var edit = host.Inbox.Accepted[^1];
        Assert.Equal((MessageKind.Edit, "order 42", Id), (edit.Kind, edit.Text, edit.MessageId));
    }

    [Fact]
    public async Task The_same_message_sent_twice_is_answered_the_same_and_stored_once()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, _) = await host.OpenAsync();

        using var first = await host.SayAsync(token, new { id = Id, text = "hello" });
        using var second = await host.SayAsync(token, new { id = Id, text = "hello" });

        Assert.Equal(first.StatusCode, second.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal(2, host.Inbox.Accepted.Count);
    }

    [Fact]
    public async Task Too_many_words_are_refused_with_a_remedy()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, _) = await host.OpenAsync();

        using var longest = await host.SayAsync(token, new { id = Id, text = new string('ж', 16000) });
        using var tooLong = await host.SayAsync(token, new { id = Guid.CreateVersion7().ToString(), text = new string('ж', 16001) });
        using var huge = await host.SayAsync(token, new { id = Guid.CreateVersion7().ToString(), text = new string('x', 2_000_000) });

        Assert.Equal(HttpStatusCode.Accepted, longest.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLong.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, huge.StatusCode);
        Assert.Equal("Split it into two messages, or add it as a file.", (await tooLong.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("remedy").GetString());
    }

    [Theory]
    [InlineData("\"text\": \"\"")]
    [InlineData("\"text\": \" \\n\\t \"")]
    [InlineData("\"text\": \"\\u0000\\u202e\\ud83d\"")]
    public async Task An_empty_message_is_refused_with_a_remedy(string said)
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, _) = await host.OpenAsync();

        using var response = await PostRawAsync(host, token, $$"""{"id": "{{Id}}", {{said}}}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("Write something or add a file.", (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("remedy").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"text\": \"no id\"}")]
    [InlineData("{\"id\": \"1\", \"text\": \"no uuid\"}")]
    [InlineData("{\"id\": \"0d2a3c1e-5b7f-4a60-9c11-2f3e4d5c6b7a\"}")]
    [InlineData("{\"id\": \"0d2a3c1e-5b7f-4a60-9c11-2f3e4d5c6b7a\", \"text\": \"a\", \"button\": \"b\"}")]
    [InlineData("{\"id\": \"0d2a3c1e-5b7f-4a60-9c11-2f3e4d5c6b7a\", \"text\": 5}")]
    [InlineData("{\"id\": \"0d2a3c1e-5b7f-4a60-9c11-2f3e4d5c6b7a\", \"command\": \"no such thing\"}")]
    [InlineData("{\"id\": \"0d2a3c1e-5b7f-4a60-9c11-2f3e4d5c6b7a\", \"button\": \"12345678901234567890123456789012345678901234567890123456789012345\"}")]
    public async Task What_no_page_sends_is_refused(string body)
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, _) = await host.OpenAsync();

        using var response = await PostRawAsync(host, token, body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotEmpty((await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("remedy").GetString()!);
        Assert.Single(host.Inbox.Accepted);
    }

    [Fact]
    public async Task A_character_cut_in_half_spoils_nothing_else()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, _) = await host.OpenAsync();

        using var response = await PostRawAsync(host, token, $$"""{"id": "{{Id}}", "text": "ok \ud83d\ude00 half \ud83d end \\ud83d"}""");

        Assert.Equal("ok 😀 half  end \\ud83d", host.Inbox.Accepted[^1].Text);
    }

    [Fact]
    public async Task What_the_inbox_could_not_store_is_not_acknowledged()
    {
        await using var host = await WebChatHost.StartAsync();
        var (token, _) = await host.OpenAsync();
        host.Inbox.LosesAnswers = true;

        using var response = await host.SayAsync(token, new { id = Id, text = "hello" });

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    private static async Task<HttpResponseMessage> PostRawAsync(WebChatHost host, string token, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await host.SendAsync(HttpMethod.Post, "/chat/messages", token, content);
    }
}
