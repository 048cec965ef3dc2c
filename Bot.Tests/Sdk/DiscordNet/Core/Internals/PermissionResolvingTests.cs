using Discord;

namespace Bot.Tests.Sdk.DiscordNet.Core.Internals;

public sealed class PermissionResolvingTests
{
    private const ulong Everyone = 1, Agents = 2, Muted = 3, Vera = 50, Owner = 60;

    [Fact]
    public void A_member_may_do_what_their_roles_may_do_together()
    {
        var guild = new Guild((Everyone, GuildPermission.ViewChannel), (Agents, GuildPermission.ManageThreads), (Muted, GuildPermission.Administrator));

        Assert.Equal(
            (ulong)(GuildPermission.ViewChannel | GuildPermission.ManageThreads),
            Permissions.ResolveGuild(guild, new Member(Vera, guild, Everyone, Agents, 99)));
    }

    [Fact]
    public void The_owner_and_administrators_may_do_everything()
    {
        var guild = new Guild((Everyone, 0), (Agents, GuildPermission.Administrator));

        Assert.Equal(ulong.MaxValue, Permissions.ResolveGuild(guild, new Member(Owner, guild, Everyone)));
        Assert.Equal(ulong.MaxValue, Permissions.ResolveGuild(guild, new Member(Vera, guild, Everyone, Agents)));
    }

    [Fact]
    public void An_overwrite_of_a_role_outdoes_that_of_everyone_and_the_own_one_outdoes_both()
    {
        var guild = new Guild((Everyone, GuildPermission.ViewChannel | GuildPermission.SendMessages), (Agents, 0), (Muted, 0));
        var channel = new TextChannel(guild)
        {
            Overwrites =
            {
                [Everyone] = new(viewChannel: PermValue.Deny),
                [Agents] = new(viewChannel: PermValue.Allow, attachFiles: PermValue.Allow),
                [Muted] = new(sendMessages: PermValue.Deny),
                [Vera] = new(sendMessages: PermValue.Allow, attachFiles: PermValue.Deny),
            },
        };

        Assert.Equal(ChannelPermissions.None, In(channel, Vera - 1, Everyone));
        Assert.Equal(new ChannelPermissions(viewChannel: true, sendMessages: true, attachFiles: true), In(channel, Vera - 1, Everyone, Agents));
        Assert.Equal(new ChannelPermissions(viewChannel: true), In(channel, Vera - 1, Everyone, Agents, Muted));
        Assert.Equal(new ChannelPermissions(viewChannel: true, sendMessages: true), In(channel, Vera, Everyone, Agents, Muted));
    }

    [Fact]
    public void An_administrator_may_do_all_that_can_be_done_in_the_channel()
    {
        var guild = new Guild((Everyone, GuildPermission.Administrator));
        var channel = new TextChannel(guild) { Overwrites = { [Everyone] = OverwritePermissions.DenyAll(new TextChannel(guild)) } };

        Assert.Equal(ChannelPermissions.Text, In(channel, Vera, Everyone));
    }

    private static ChannelPermissions In(TextChannel channel, ulong user, params ulong[] roles)
    {
        var member = new Member(user, channel.Guild, roles);
        return new(Permissions.ResolveChannel(channel.Guild, member, channel, Permissions.ResolveGuild(channel.Guild, member)));
    }

    private sealed class Guild : IGuild
    {
        public Guild(params (ulong Id, GuildPermission Permissions)[] roles) =>
            Roles = [.. roles.Select(role => new Role(role.Id, this, new GuildPermissions((ulong)role.Permissions)))];

        public ulong Id => Everyone;
        public DateTimeOffset CreatedAt => default;
        public string Name => "Shop";
        public bool Available => true;
        public ulong OwnerId => Owner;
        public IRole EveryoneRole => GetRole(Everyone)!;
        public IReadOnlyCollection<IRole> Roles { get; }

        public IRole? GetRole(ulong id) => Roles.FirstOrDefault(role => role.Id == id);
    }

    private sealed record Role(ulong Id, IGuild Guild, GuildPermissions Permissions) : IRole
    {
        public DateTimeOffset CreatedAt => default;
        public string Mention => "";
        public Color Color => default;
        public bool IsHoisted => false;
        public bool IsManaged => false;
        public bool IsMentionable => false;
        public string Name => "";
        public int Position => 0;
    }

    private sealed class Member(ulong id, IGuild guild, params ulong[] roles) : IGuildUser
    {
        public ulong Id => id;
        public DateTimeOffset CreatedAt => default;
        public string Mention => "";
        public string Username => "vera";
        public string? GlobalName => null;
        public string Discriminator => "0000";
        public ushort DiscriminatorValue => 0;
        public bool IsBot => false;
        public bool IsWebhook => false;
        public DateTimeOffset? JoinedAt => null;
        public string DisplayName => "vera";
        public string? Nickname => null;
        public GuildPermissions GuildPermissions => default;
        public IGuild Guild => guild;
        public ulong GuildId => guild.Id;
        public IReadOnlyCollection<ulong> RoleIds => roles;

        public ChannelPermissions GetPermissions(IGuildChannel channel) => throw new NotSupportedException();

        public Task<IDMChannel> CreateDMChannelAsync(RequestOptions? options = null) => throw new NotSupportedException();
    }

    /// <summary>A text channel as far as permissions go.</summary>
    private sealed class TextChannel(Guild guild) : ITextChannel
    {
        public Dictionary<ulong, OverwritePermissions> Overwrites { get; } = [];

        public Guild Guild => guild;
        public ulong Id => 7;
        public DateTimeOffset CreatedAt => default;
        public string Name => "help";
        public string Mention => "<#7>";
        public int Position => 0;
        public ChannelFlags Flags => default;
        public ulong GuildId => guild.Id;
        public ulong? CategoryId => null;
        public string? Topic => null;
        public IReadOnlyCollection<Overwrite> PermissionOverwrites => [];
        IGuild IGuildChannel.Guild => guild;

        public OverwritePermissions? GetPermissionOverwrite(IRole role) => Of(role.Id);

        public OverwritePermissions? GetPermissionOverwrite(IUser user) => Of(user.Id);

        public Task DeleteAsync(RequestOptions? options = null) => throw new NotSupportedException();

        public Task DeleteMessageAsync(ulong messageId, RequestOptions? options = null) => throw new NotSupportedException();

        public Task DeleteMessageAsync(IMessage message, RequestOptions? options = null) => throw new NotSupportedException();

        public Task TriggerTypingAsync(RequestOptions? options = null) => throw new NotSupportedException();

        public Task<IMessage> GetMessageAsync(ulong id, CacheMode mode, RequestOptions? options) => throw new NotSupportedException();

        public IAsyncEnumerable<IReadOnlyCollection<IMessage>> GetMessagesAsync(int limit, CacheMode mode, RequestOptions? options) =>
            throw new NotSupportedException();

        public IAsyncEnumerable<IReadOnlyCollection<IMessage>> GetMessagesAsync(
            ulong fromMessageId, Direction dir, int limit, CacheMode mode, RequestOptions? options) => throw new NotSupportedException();

        public Task<IUserMessage> ModifyMessageAsync(ulong messageId, Action<MessageProperties> func, RequestOptions? options = null) =>
            throw new NotSupportedException();

        public Task<IUserMessage> SendMessageAsync(
            string? text, bool isTTS, Embed? embed, RequestOptions? options, AllowedMentions? allowedMentions, MessageReference? messageReference,
            MessageComponent? components, ISticker[]? stickers, Embed[]? embeds, MessageFlags flags, PollProperties? poll) =>
            throw new NotSupportedException();

        public Task<IUserMessage> SendFileAsync(
            FileAttachment attachment, string? text, bool isTTS, Embed? embed, RequestOptions? options, AllowedMentions? allowedMentions,
            MessageReference? messageReference, MessageComponent? components, ISticker[]? stickers, Embed[]? embeds, MessageFlags flags,
            PollProperties? poll) => throw new NotSupportedException();

        public Task<IUserMessage> SendFilesAsync(
            IEnumerable<FileAttachment> attachments, string? text, bool isTTS, Embed? embed, RequestOptions? options,
            AllowedMentions? allowedMentions, MessageReference? messageReference, MessageComponent? components, ISticker[]? stickers,
            Embed[]? embeds, MessageFlags flags, PollProperties? poll) => throw new NotSupportedException();

        public Task<IReadOnlyCollection<IThreadChannel>> GetActiveThreadsAsync(RequestOptions? options = null) => throw new NotSupportedException();

        public Task<IThreadChannel> CreateThreadAsync(
            string name, ThreadType type, ThreadArchiveDuration autoArchiveDuration, IMessage? message, bool? invitable, int? slowmode,
            RequestOptions? options) => throw new NotSupportedException();

        private OverwritePermissions? Of(ulong id) => Overwrites.TryGetValue(id, out var overwrite) ? overwrite : null;
    }
}
