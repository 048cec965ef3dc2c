using Discord;
using Discord.Rest;

namespace Bot.Tests.Sdk.DiscordNet.Rest.Internals;

public sealed class InteractionTests
{
    private const string Callback = "POST interactions/5/aW50/callback";
    private const string Webhook = "webhooks/901/aW50";
    private const string Answer =
        """{"id":"77","channel_id":"30","type":0,"content":"hello","author":{"id":"900","username":"Desk","bot":true}}""";

    [Fact]
    public async Task A_message_answers()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says(Callback, "", 204);

        await InteractionOperations.RespondAsync(
            client, 5, "aW50", new MessageDraft { Text = "hello", Flags = MessageFlags.Ephemeral }, null);

        var body = server.Last.Json;
        Assert.Equal((4, "hello", 64), ((int?)body["type"], (string?)body["data"]!["content"], (int?)body["data"]!["flags"]));
    }

    [Fact]
    public async Task Files_answer_as_a_form()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says(Callback, "", 204);
        using var file = new MemoryStream("photo"u8.ToArray());

        await InteractionOperations.RespondAsync(
            client, 5, "aW50", new MessageDraft { Text = "hello", Files = [new FileAttachment(file, "a.png")] }, null);

        Assert.Equal("photo", server.Last.Files["files[0]"].Text);
        Assert.Equal("a.png", (string?)server.Last.Json["data"]!["attachments"]![0]!["filename"]);
    }

    [Theory]
    [InlineData(true, """{"type":5,"data":{"flags":64}}""")]
    [InlineData(false, """{"type":5}""")]
    public async Task An_answer_is_promised(bool ephemeral, string body)
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says(Callback, "", 204);

        await InteractionOperations.DeferAsync(
            client, 5, "aW50", InteractionResponseType.DeferredChannelMessageWithSource, ephemeral, null);

        Assert.Equal(body, server.Last.Body);
    }

    [Fact]
    public async Task A_form_is_shown()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says(Callback, "", 204);
        var modal = new ModalBuilder().WithTitle("Your complaint").WithCustomId("form").AddTextInput("What happened?", "what").Build();

        await InteractionOperations.RespondWithModalAsync(client, 5, "aW50", modal, null);

        var body = server.Last.Json;
        Assert.Equal((9, "form", "Your complaint"),
            ((int?)body["type"], (string?)body["data"]!["custom_id"], (string?)body["data"]!["title"]));
        Assert.Equal("what", (string?)body["data"]!["components"]![0]!["components"]![0]!["custom_id"]);
    }

    [Fact]
    public async Task The_message_of_a_button_is_changed()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says(Callback, "", 204);

        await InteractionOperations.UpdateAsync(client, 5, "aW50", m => m.Components = new ComponentBuilder().Build(), null);

        Assert.Equal("""{"type":7,"data":{"components":[]}}""", server.Last.Body);
    }

    [Fact]
    public async Task Choices_are_offered_up_to_their_number()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says(Callback, "", 204);

        await InteractionOperations.AutocompleteAsync(client, 5, "aW50", [new AutocompleteResult("Parcel", "parcel")], null);

        Assert.Equal("""{"type":8,"data":{"choices":[{"name":"Parcel","value":"parcel"}]}}""", server.Last.Body);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => InteractionOperations.AutocompleteAsync(
            client, 5, "aW50", Enumerable.Range(0, 26).Select(i => new AutocompleteResult($"{i}", i)), null));
    }

    [Fact]
    public async Task More_is_said_and_changed_and_taken_back()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says($"POST {Webhook}", Answer);
        server.Says($"PATCH {Webhook}/messages/77", Answer.Replace("hello", "changed", StringComparison.Ordinal));

        var message = await InteractionOperations.FollowupAsync(client, "aW50", null, new MessageDraft { Text = "hello" }, null);
        await message.ModifyAsync(m => m.Content = "changed");
        await message.DeleteAsync();

        Assert.Equal("changed", message.Content);
        Assert.Equal("?wait=true", server.Asked.First().Query);
        Assert.Equal($"DELETE {Webhook}/messages/77", server.Last.ToString());
    }

    [Fact]
    public async Task A_message_whose_interaction_is_too_old_says_so()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says($"POST {Webhook}", Answer);
        var message = await InteractionOperations.FollowupAsync(client, "aW50", null, new MessageDraft { Text = "hello" }, null);

        await Assert.ThrowsAsync<InvalidOperationException>(() => message.ModifyAsync(m => m.Content = "changed"));
    }

    [Fact]
    public async Task The_first_answer_is_found_changed_and_taken_back()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();
        server.Says($"GET {Webhook}/messages/@original", Answer);
        server.Says($"PATCH {Webhook}/messages/@original", Answer.Replace("hello", "changed", StringComparison.Ordinal));

        var message = await InteractionOperations.GetOriginalAsync(client, "aW50", null, null);
        await message!.ModifyAsync(m => m.Content = "changed");
        await message.DeleteAsync();

        Assert.Equal("changed", message.Content);
        Assert.Equal($"DELETE {Webhook}/messages/@original", server.Last.ToString());
        Assert.Null(await InteractionOperations.GetOriginalAsync(client, "aW50", null, null));
    }

    [Fact]
    public async Task An_answer_without_anything_to_see_is_refused()
    {
        await using var server = await RestServer.Start();
        var client = await server.Client();

        await Assert.ThrowsAnyAsync<ArgumentException>(
            () => InteractionOperations.ModifyOriginalAsync(client, "aW50", m => m.Content = "", null));
        await Assert.ThrowsAnyAsync<ArgumentException>(
            () => InteractionOperations.FollowupAsync(client, "aW50", null, new MessageDraft { Text = " " }, null));

        Assert.Empty(server.Asked);
    }
}
