using System.Diagnostics.CodeAnalysis;
using Bot.Tests.Fakes.Discord;
using Discord;
using Discord.Net;
using Discord.Net.Rest;
using Discord.Rest;

namespace Bot.Tests.Sdk.DiscordNet.Rest;

/// <summary>The client against a server that refuses what Discord refuses.</summary>
[SuppressMessage("Design", "CA1001", Justification = "What a test lives with is disposed when its lifetime ends.")]
public sealed class StrictServerTests : IAsyncLifetime
{
    private FakeDiscordServer _server = null!;
    private DiscordRestClient _client = null!;

    public async Task InitializeAsync()
    {
        _server = await FakeDiscordServer.StartAsync();
        _client = new DiscordRestClient(new DiscordRestConfig
        {
            RestClientProvider = _ => DefaultRestClientProvider.Instance(_server.ApiUrl),
        });
        await _client.LoginAsync(TokenType.Bot, _server.Token);
    }

    public async Task DisposeAsync()
    {
        Assert.Empty(_server.UnknownRoutes);
        await _client.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_person_is_written_to()
    {
        var vera = _server.User("Vera");
        var user = await _client.GetUserAsync(vera.Id);
        var dm = await user.CreateDMChannelAsync();

        var sent = await dm.SendMessageAsync(
            "What happened?",
            embed: new EmbedBuilder().WithTitle("T-1").WithDescription("card").AddField("Topic", "Parcel", inline: true)
                .WithColor(Color.Blue).Build(),
            allowedMentions: AllowedMentions.None,
            components: new ComponentBuilder().WithButton("Complain", "c:1", emote: new Emoji("📦"))
                .WithSelectMenu("topic", [new SelectMenuOptionBuilder("Parcel", "p", "It is lost")], "Choose").Build());
        await dm.ModifyMessageAsync(sent.Id, m =>
        {
            m.Content = "Thank you";
            m.Components = new ComponentBuilder().Build();
        });
        using var file = new MemoryStream("photo"u8.ToArray());
        var photo = new FileAttachment(file, "фото.png", "A photo");
        await dm.SendFileAsync(photo, "Look", messageReference: new MessageReference(sent.Id));

        var heard = await vera.Hears("Thank you");
        Assert.Null(heard.Button("Complain"));
        await vera.Hears("Look");
        var all = (await dm.GetMessagesAsync().FlattenAsync()).ToArray();
        Assert.Equal(["Look", "Thank you"], all.Select(m => m.Content));
        Assert.Equal("фото.png", all[0].Attachments.Single().Filename);
    }

    [Fact]
    public async Task A_closed_door_is_told()
    {
        var vera = _server.User("Vera");
        var dm = await (await _client.GetUserAsync(vera.Id)).CreateDMChannelAsync();
        vera.ClosesDms();

        var refusal = await Assert.ThrowsAsync<HttpException>(() => dm.SendMessageAsync("hello"));

        Assert.Equal(DiscordErrorCode.CannotSendMessageToUser, refusal.DiscordCode);
    }

    [Fact]
    public async Task A_ticket_has_its_thread_and_its_post()
    {
        var guild = _server.Guild("Shop");
        var text = guild.TextChannel("help");
        var desk = guild.Forum("desk", "open", "closed");
        var channel = (RestTextChannel)await _client.GetChannelAsync(text.Id);
        var forum = (RestForumChannel)await _client.GetChannelAsync(desk.Id);

        var thread = await channel.CreateThreadAsync("Vera", ThreadType.PrivateThread, ThreadArchiveDuration.OneWeek, invitable: false);
        await thread.SendMessageAsync("hello");
        await thread.ModifyAsync(t => t.Archived = true);
        var post = await forum.CreatePostAsync("T-1", text: "card", allowedMentions: AllowedMentions.None, tags: [forum.Tags.First()]);
        using var file = new MemoryStream("photo"u8.ToArray());
        var second = await forum.CreatePostWithFilesAsync(
            "T-2", [new FileAttachment(file, "a.png")], allowedMentions: AllowedMentions.None, tags: [forum.Tags.First()]);
        await post.ModifyAsync(t => t.AppliedTags = new[] { forum.Tags.Last().Id });
        var pinned = await post.SendMessageAsync("more");
        await pinned.PinAsync();
        await pinned.AddReactionAsync(new Emoji("👀"));
        await post.TriggerTypingAsync();

        Assert.True(guild.Threads.Single(t => t.Id == thread.Id).IsArchived);
        Assert.Equal(["closed"], (await desk.WaitForPost("T-1")).Tags);
        Assert.Equal([post.Id, second.Id], (await forum.GetActiveThreadsAsync()).Select(t => t.Id).Order());
        var urgent = new ForumTagBuilder().WithName("urgent").WithEmoji(new Emoji("🔥")).Build();
        await forum.ModifyAsync(f => f.Tags = forum.Tags.Select(t => t.ToForumTagBuilder().Build()).Append(urgent).ToArray());
        Assert.Equal(["open", "closed", "urgent"], forum.Tags.Select(t => t.Name));
    }

    [Fact]
    public async Task Members_are_known_by_their_roles()
    {
        var (vera, ivan) = (_server.User("Vera"), _server.User("Ivan"));
        var guild = _server.Guild("Shop", vera);
        var role = guild.Role("support");
        guild.Adds(vera, role);

        var member = await _client.GetGuildUserAsync(guild.Id, vera.Id);

        Assert.Equal((vera.Id, guild.Id, "Vera"), (member.Id, member.GuildId, member.DisplayName));
        Assert.Equal([guild.Id, role.Id], member.RoleIds);
        Assert.Null(await _client.GetGuildUserAsync(guild.Id, ivan.Id));
    }

    [Fact]
    public async Task Commands_are_taken()
    {
        await _client.BulkOverwriteGlobalCommands([
            new SlashCommandBuilder().WithName("complain").WithDescription("Tell us")
                .AddNameLocalization("ru", "жалоба").AddDescriptionLocalization("ru", "Рассказать")
                .WithContextTypes(InteractionContextType.Guild, InteractionContextType.BotDm)
                .WithIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall)
                .AddOption("what", ApplicationCommandOptionType.String, "What happened", isRequired: false, isAutocomplete: true).Build(),
            new MessageCommandBuilder().WithName("Report this").Build()]);

        var commands = await _client.GetGlobalApplicationCommands(withLocalizations: true);
        Assert.Equal(["Report this", "complain"], commands.Select(c => c.Name).Order(StringComparer.Ordinal));
        Assert.Equal("жалоба", commands.Single(c => c.Name == "complain").NameLocalizations["ru"]);
    }
}
