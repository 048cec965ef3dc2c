using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Messaging;
using Discord;

namespace Bot.Platforms.Discord;

/// <summary>Says in our own words what a message on Discord means. Pure: the same message always means the same.</summary>
internal static partial class DiscordTranslator
{
    public const string Platform = "discord";

    /// <summary>The staff's slash command, whose parts are the commands.</summary>
    public const string StaffCommand = "ticket";

    // What stands before forwarded words, in every language.
    private const string ForwardMark = "↪ ";

    /// <summary>What was written; null when nobody wrote it (a bot, a webhook, Discord itself).</summary>
    /// <param name="message">The message.</param>
    /// <param name="place">Where it was written.</param>
    /// <param name="names">The names for whom and what it mentions.</param>
    /// <param name="locale">The language of the writer's app, when it is known.</param>
    public static IncomingMessage? Written(IMessage message, Place place, MentionNames names, string? locale)
    {
        if (!IsByPerson(message))
        {
            return null;
        }

        var words = WordsOf(message, names);
        var files = DiscordContents.FilesOf(message);
        var begun = new IncomingMessage
        {
            NativeId = $"m{Snowflakes.Text(message.Id)}",
            From = place.Address,
            Side = place.Side,
            Sender = SenderOf(message.Author, locale),
            Kind = MessageKind.Text,
            SentAt = message.Timestamp.ToUniversalTime(),
            Text = words,
            MessageId = Snowflakes.Text(message.Id),
            ReplyToMessageId = AnsweredBy(message),
            Files = files,
            Mentions = [.. MentionNames.PeopleIn(message).Where(person => !person.IsBot).Select(person => SenderOf(person, null))],
            // Polls, and whatever Discord thinks of next, come as messages with nothing in them.
            Unsupported = words.Length == 0 && files.Count == 0 ? "poll or message of a new kind" : null,
        };
        return CommandForm().Match(words) is { Success: true } command && files.Count == 0 ? Command(begun, command) : begun;
    }

    /// <summary>The new words of a message that was changed; null when nobody changed words.</summary>
    /// <param name="message">The message as it is now.</param>
    /// <param name="place">Where it was written.</param>
    /// <param name="names">The names for whom and what it mentions.</param>
    /// <param name="locale">The language of the writer's app, when it is known.</param>
    public static IncomingMessage? Edited(IMessage message, Place place, MentionNames names, string? locale)
    {
        // Without that time Discord only unfolded a link in it, or pinned it.
        if (message.EditedTimestamp is not { } at || !IsByPerson(message))
        {
            return null;
        }

        return new IncomingMessage
        {
            NativeId = string.Create(CultureInfo.InvariantCulture, $"e{message.Id}.{at.ToUnixTimeMilliseconds()}"),
            From = place.Address,
            Side = place.Side,
            Sender = SenderOf(message.Author, locale),
            Kind = MessageKind.Edit,
            SentAt = at.ToUniversalTime(),
            Text = WordsOf(message, names),
            MessageId = Snowflakes.Text(message.Id),
            Files = DiscordContents.FilesOf(message),
        };
    }

    /// <summary>A message was deleted.</summary>
    /// <param name="messageId">Which.</param>
    /// <param name="place">Where it was.</param>
    /// <param name="writer">Who wrote it: who deleted it, Discord does not tell.</param>
    /// <param name="now">Now.</param>
    public static IncomingMessage Deleted(ulong messageId, Place place, Sender writer, DateTimeOffset now) => new()
    {
        NativeId = $"d{Snowflakes.Text(messageId)}",
        From = place.Address,
        Side = place.Side,
        Sender = writer,
        Kind = MessageKind.Delete,
        SentAt = now,
        MessageId = Snowflakes.Text(messageId),
    };

    /// <summary>Whether a person wrote it, and in words of their own.</summary>
    public static bool IsByPerson(IMessage message) =>
        message is { Type: MessageType.Default or MessageType.Reply, Author: { IsBot: false, IsWebhook: false } };

    /// <summary>Somebody, as Discord describes them.</summary>
    /// <param name="user">Who.</param>
    /// <param name="locale">The language of their app, when it is known.</param>
    /// <param name="roles">The roles they have there, when they were told.</param>
    public static Sender SenderOf(IUser user, string? locale, IReadOnlyList<ulong>? roles = null) => new(
        Snowflakes.Text(user.Id),
        CleanText.Name(NameOf(user)),
        locale is { Length: > 0 } ? CleanText.Cut(CleanText.Name(locale), 20) : null,
        user.Username is { Length: > 0 } handle ? CleanText.Name(handle) : null)
    {
        Roles = [.. (roles ?? []).Select(Snowflakes.Text)],
    };

    /// <summary>The name that somebody shows where they are, else everywhere.</summary>
    public static string NameOf(IUser user) =>
        user is IGuildUser { DisplayName: { Length: > 0 } here } ? here
        : user.GlobalName is { Length: > 0 } everywhere ? everywhere
        : user.Username ?? "";

    private static IncomingMessage Command(IncomingMessage begun, Match command)
    {
        var (name, rest) = (command.Groups["name"].Value.ToLowerInvariant(), command.Groups["rest"].Value.Trim());
        if (begun.Side == ChatSide.Staff && name == StaffCommand && rest.Split(' ', 2) is [{ Length: > 0 } part, ..] parts)
        {
            (name, rest) = (part.ToLowerInvariant(), parts.Length > 1 ? parts[1].Trim() : "");
        }

        return begun with { Kind = MessageKind.Command, Command = name, Text = rest };
    }

    private static string WordsOf(IMessage message, MentionNames names)
    {
        var own = names.In(message.Content);
        var forwarded = DiscordContents.ForwardedIn(message).Select(part => names.In(part.Content)).Where(words => words.Length > 0);
        return CleanText.Words(string.Join('\n', new[] { own }.Where(words => words.Length > 0).Concat(forwarded.Select(words => ForwardMark + words))));
    }

    private static string? AnsweredBy(IMessage message) =>
        message is { Type: MessageType.Reply, Reference.MessageId: { IsSpecified: true } answered } ? Snowflakes.Text(answered.Value) : null;

    [GeneratedRegex(@"\A/(?<name>[a-zA-Z0-9_]{1,32})(?:\s(?<rest>.*))?\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CommandForm();
}
