using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Discord.Gateway;

namespace Bot.Tests.Fakes.Discord;

/// <summary>Somebody in a certain place, writing. Replies, edits and reactions happen where their message stands.</summary>
internal abstract class FakeWriter(World world, FakeUser user, FakeChannel? place)
{
    /// <summary>With Nitro; 2000 without.</summary>
    private const int MostCharacters = 4000;

    public World World { get; } = world;

    public FakeUser User { get; } = user;

    protected FakePerson Person => World.Person(User.Id)!;

    /// <summary>Without a place: the direct messages with the bot.</summary>
    protected FakeChannel Place => place ?? World.DmWith(Person);

    public FakeMessage Says(string text) => World.Locked(() => Post(Place, new MessageContent { Text = text }));

    /// <summary>Sends files, with a text or without.</summary>
    public FakeMessage Sends(string text, params FakeUpload[] files) => World.Locked(() =>
        Post(Place, new MessageContent { Text = text, Files = files.Select(f => f.Into(Place)).ToList() }));

    /// <summary>The size is what Discord says it is; the bytes' length when null.</summary>
    public FakeMessage SendsFile(string name, byte[]? bytes = null, string text = "", string? contentType = null, long? size = null) =>
        Sends(text, new FakeUpload(name, bytes ?? [1, 2, 3]) { ContentType = contentType, Size = size });

    public FakeMessage SendsPhoto(byte[]? bytes = null, string text = "") => Sends(text, FakeUpload.Photo(bytes));

    public FakeMessage SendsVoice(byte[]? bytes = null) => World.Locked(() => Post(Place, new MessageContent
    {
        Files = [FakeUpload.Voice(bytes).Into(Place)],
        Flags = MessageMarks.VoiceMessage,
    }));

    public FakeMessage SendsSticker(string name = "Wave") => World.Locked(() =>
        Post(Place, new MessageContent { Stickers = [new FakeSticker(World.Ids.Next(), name)] }));

    /// <summary>Forwards a message from wherever it stands.</summary>
    public FakeMessage Forwards(FakeMessage message) => World.Locked(() =>
        Post(Place, new MessageContent { Flags = MessageMarks.HasSnapshot }, new PostDetails { ForwardedFrom = message }));

    public FakeMessage RepliesTo(FakeMessage message, string text) => World.Locked(() =>
        Post(message.Channel, new MessageContent { Text = text }, new PostDetails { Kind = MessageKind.Reply, ReplyTo = message }));

    public FakeMessage Replies(FakeMessage message, string text) => RepliesTo(message, text);

    public FakeMessage RepliesTo(FakeMessage message, string text, params FakeUpload[] files) => World.Locked(() => Post(
        message.Channel,
        new MessageContent { Text = text, Files = files.Select(f => f.Into(message.Channel)).ToList() },
        new PostDetails { Kind = MessageKind.Reply, ReplyTo = message }));

    /// <summary>Changes the text of one's own message.</summary>
    public void Edits(FakeMessage message, string text) => World.Locked(() => Posting.Edit(message, message.Content with { Text = text }));

    /// <summary>Discord adds a preview of a link a moment later: an update that nobody edited.</summary>
    public void GetsAPreviewOf(FakeMessage message, string url) => World.Locked(() => Posting.Edit(
        message,
        message.Content with { Embeds = [new JsonObject { ["type"] = "link", ["url"] = url, ["title"] = "A page" }] },
        isEdit: false));

    /// <summary>Deletes a message: one's own, or as a moderator somebody else's.</summary>
    public void Deletes(FakeMessage message) => World.Locked(() => Posting.Delete(message, User));

    public void Reacts(FakeMessage message, string emoji) => World.Locked(() => Posting.React(message, User, emoji, added: true));

    public void TakesBack(FakeMessage message, string emoji) => World.Locked(() => Posting.React(message, User, emoji, added: false));

    public void Pins(FakeMessage message) => World.Locked(() => Posting.Pin(message, User));

    public void Types() => World.Locked(() =>
    {
        Place.Log(ChatEventKind.Typing, User, null, "");
        Announce.Typing(Place, User);
    });

    /// <summary>Opens a post in a forum.</summary>
    public FakeThread Posts(FakeForum forum, string name, string text) => World.Locked(() =>
    {
        var thread = ThreadMaking.Open(new NewThread(forum, User, name));
        Post(thread, new MessageContent { Text = text }, new PostDetails { Id = thread.Id });
        return thread;
    });

    /// <summary>Opens a thread under a text channel, on a message or on nothing.</summary>
    public FakeThread StartsThread(FakeGuildChannel channel, string name, FakeMessage? on = null) =>
        World.Locked(() => ThreadMaking.Open(new NewThread(channel, User, name) { From = on }));

    protected void RequireAccess(FakeChannel channel)
    {
        if (channel.Guild is { } guild && (guild.Member(User.Id) is null || !Permissions.CanSee(channel, User.Id)))
        {
            throw new FakeDiscordException($"{User.DisplayName} cannot see {channel.Name}.");
        }

        if (channel.IsDeleted)
        {
            throw new FakeDiscordException($"{channel.Name} was deleted.");
        }
    }

    private FakeMessage Post(FakeChannel channel, MessageContent content, PostDetails? details = null)
    {
        RequireAccess(channel);
        if (channel is FakeThread { IsLocked: true } && !channel.Guild!.PermissionsOf(User.Id, channel).HasFlag(Permission.ManageThreads))
        {
            throw new FakeDiscordException($"{channel.Name} is locked: {User.DisplayName} cannot write there.");
        }

        if (content.Text.Length > MostCharacters)
        {
            throw new FakeDiscordException($"Discord takes no more than {MostCharacters} characters from {User.DisplayName}.");
        }

        details ??= new PostDetails();
        var pings = Posting.MentionsIn(content.Text, channel);

        // A reply pings whom it answers.
        if (details.ReplyTo is { } answered && answered.Author != User && !pings.Users.Contains(answered.Author))
        {
            pings = pings with { Users = [answered.Author, .. pings.Users] };
        }

        var mayPingAll = channel.Guild?.PermissionsOf(User.Id, channel).HasFlag(Permission.MentionEveryone) == true;
        return Posting.Post(channel, User, content, details with { Pings = pings with { Everyone = pings.Everyone && mayPingAll } });
    }
}
