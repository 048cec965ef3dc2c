using System.Text.RegularExpressions;
using Bot.Tests.Fakes.Discord.Gateway;

namespace Bot.Tests.Fakes.Discord;

/// <summary>What a message is besides its content.</summary>
internal sealed record PostDetails
{
    public MessageKind Kind { get; init; }

    public FakeUser? OnlyFor { get; init; }

    public FakeMessage? ReplyTo { get; init; }

    public FakeMessage? ForwardedFrom { get; init; }

    public FakeInteraction? Interaction { get; init; }

    public string? Nonce { get; init; }

    public Mentions Pings { get; init; } = Mentions.None;

    /// <summary>The starter of a thread carries the thread's id.</summary>
    public ulong? Id { get; init; }
}

/// <summary>Puts messages into channels, changes and removes them, and tells the gateway.</summary>
internal static partial class Posting
{
    public static FakeMessage Post(FakeChannel channel, FakeUser author, MessageContent content, PostDetails details)
    {
        var world = channel.World;
        if (channel is FakeThread { IsArchived: true } asleep)
        {
            Announce.Change(world, asleep, () => asleep.IsArchived = false);
        }

        var message = new FakeMessage(channel, details.Id ?? world.Ids.Next(), author, details.Kind, content)
        {
            OnlyFor = details.OnlyFor,
            ReplyTo = details.ReplyTo,
            ForwardedFrom = details.ForwardedFrom,
            Interaction = details.Interaction,
            Nonce = details.Nonce,
            Pings = details.Pings,
        };
        if (channel is FakeThread thread && !message.IsEphemeral)
        {
            // Whoever writes in a thread or is mentioned there is in it from then on.
            foreach (var user in message.Pings.Users.Prepend(author))
            {
                ThreadMaking.Add(thread, user, silently: true);
            }
        }

        channel.Keep(message);
        Announce.Created(message);
        return message;
    }

    /// <summary>Something that Discord itself writes into the channel.</summary>
    public static FakeMessage Note(
        FakeChannel channel, FakeUser by, MessageKind kind, string text = "", FakeMessage? about = null, FakeUser? whom = null) =>
        Post(channel, by, new MessageContent { Text = text }, new PostDetails
        {
            Kind = kind,
            ReplyTo = about,
            Pings = whom is null ? Mentions.None : new Mentions([whom], [], false),
        });

    /// <param name="message">What is changed.</param>
    /// <param name="content">What it says from now on.</param>
    /// <param name="isEdit">False: filling a message that was only loading, which leaves no "(edited)".</param>
    public static void Edit(FakeMessage message, MessageContent content, bool isEdit = true)
    {
        message.Edit(content, isEdit ? message.Channel.World.Now : null);
        message.Channel.Log(ChatEventKind.Edited, message.Author, message, message.FullText);
        Announce.Updated(message);
    }

    public static void Delete(FakeMessage message, FakeUser by)
    {
        Remove(message, by);
        Announce.Deleted(message);
    }

    /// <summary>Many at once are told in one event.</summary>
    public static void DeleteAll(FakeChannel channel, IReadOnlyList<FakeMessage> messages, FakeUser by)
    {
        foreach (var message in messages)
        {
            Remove(message, by);
        }

        Announce.Deleted(channel, messages);
    }

    public static void Pin(FakeMessage message, FakeUser by)
    {
        var channel = message.Channel;
        if (message.IsPinned)
        {
            return;
        }

        channel.Pins.Insert(0, message);
        channel.LastPinAt = channel.World.Now;
        channel.Log(ChatEventKind.Pinned, by, message, message.FullText);
        Announce.Pins(channel);
        Announce.Updated(message);
        Note(channel, by, MessageKind.Pinned, about: message);
    }

    public static void Unpin(FakeMessage message, FakeUser by)
    {
        if (message.Channel.Pins.Remove(message))
        {
            message.Channel.Log(ChatEventKind.Unpinned, by, message, message.FullText);
            Announce.Pins(message.Channel);
            Announce.Updated(message);
        }
    }

    public static void React(FakeMessage message, FakeUser by, string emoji, bool added)
    {
        var those = message.Reactions.TryGetValue(emoji, out var known) ? known : message.Reactions[emoji] = [];
        if (added == those.Contains(by))
        {
            return;
        }

        if (added)
        {
            those.Add(by);
            message.Channel.Log(ChatEventKind.Reacted, by, message, emoji);
        }
        else
        {
            those.Remove(by);
        }

        if (those.Count == 0)
        {
            message.Reactions.Remove(emoji);
        }

        Announce.Reaction(message, by, emoji, added);
    }

    /// <summary>Everybody whom the text names, were nothing forbidden.</summary>
    public static Mentions MentionsIn(string text, FakeChannel channel)
    {
        var guild = channel.Guild;
        var users = IdsIn(UserMention(), text).Select(channel.World.User).OfType<FakeUser>();
        var roles = IdsIn(RoleMention(), text).Where(id => guild?.Roles.Any(r => r.Id == id) == true);
        var everyone = guild is not null && Everyone().IsMatch(text);
        return new Mentions(users.Distinct().ToList(), roles.Distinct().ToList(), everyone);
    }

    private static void Remove(FakeMessage message, FakeUser by)
    {
        message.Channel.Pins.Remove(message);
        message.Delete();
        message.Channel.Log(ChatEventKind.Deleted, by, message, message.FullText);
    }

    private static IEnumerable<ulong> IdsIn(Regex pattern, string text) =>
        pattern.Matches(text).Select(m => JsonExtensions.ParseId(m.Groups[1].Value) ?? 0);

    [GeneratedRegex("@everyone|@here")]
    private static partial Regex Everyone();

    [GeneratedRegex(@"<@!?(\d+)>")]
    private static partial Regex UserMention();

    [GeneratedRegex(@"<@&(\d+)>")]
    private static partial Regex RoleMention();
}
