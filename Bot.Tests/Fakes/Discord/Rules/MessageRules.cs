using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord.Rules;

/// <summary>
/// What may be in a message that the bot sends or edits. https://discord.com/developers/docs/resources/message#create-message
/// </summary>
internal static class MessageRules
{
    /// <summary>Flags that a sender may set.</summary>
    private const MessageMarks Settable =
        MessageMarks.SuppressEmbeds | MessageMarks.Ephemeral | MessageMarks.Silent | MessageMarks.VoiceMessage | MessageMarks.ComponentsV2;

    /// <exception cref="ApiException">50035.</exception>
    public static void Check(JsonObject body, MessageMarks existing = MessageMarks.None, string path = "")
    {
        var problems = new Problems();
        var flags = (MessageMarks)(body.Int("flags") ?? 0) | existing;
        problems.Length(body, "content", path, 0, 2000);
        if (((MessageMarks)(body.Int("flags") ?? 0) & ~Settable & ~existing) != 0)
        {
            problems.Add(Problems.Join(path, "flags"), "BASE_TYPE_CHOICES", "The specified flags cannot be set.");
        }

        EmbedRules.Check(body.Array("embeds") ?? [], problems);
        ComponentRules.Check(body.Array("components") ?? [], flags.HasFlag(MessageMarks.ComponentsV2), problems);
        problems.Length(body.Texts("sticker_ids").Count, Problems.Join(path, "sticker_ids"), 0, 3);
        problems.Length(body, "nonce", path, 0, 25);
        AllowedMentions(body, path, problems);
        var isOld = !string.IsNullOrEmpty(body.Text("content")) || body.Array("embeds") is { Count: > 0 };
        if (flags.HasFlag(MessageMarks.ComponentsV2) && isOld)
        {
            problems.Add(Problems.Join(path, "content"), "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                "The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
        }

        problems.ThrowIfAny();
    }

    /// <summary>Who is pinged: those the text names, if allowed_mentions lets it. Without that field everybody named is.</summary>
    public static Mentions Pings(JsonObject body, FakeChannel channel, FakeMessage? replyTo)
    {
        var named = Posting.MentionsIn(body.Text("content") ?? "", channel);
        var mayPingAll = channel.Guild?.PermissionsOf(channel.World.Me.Id, channel).HasFlag(Permission.MentionEveryone) == true;
        if (body.Object("allowed_mentions") is not { } allowed)
        {
            var everybody = replyTo is null ? named.Users : named.Users.Append(replyTo.Author).Distinct().ToList();
            return new Mentions(everybody, named.Roles, named.Everyone && mayPingAll);
        }

        var parse = allowed.Texts("parse");
        var users = named.Users.Where(u => parse.Contains("users") || allowed.Ids("users").Contains(u.Id)).ToList();
        if (replyTo is not null && allowed.Flag("replied_user") && !users.Contains(replyTo.Author))
        {
            users.Add(replyTo.Author);
        }

        return new Mentions(
            users,
            named.Roles.Where(r => parse.Contains("roles") || allowed.Ids("roles").Contains(r)).ToList(),
            named.Everyone && mayPingAll && parse.Contains("everyone"));
    }

    private static void AllowedMentions(JsonObject body, string path, Problems problems)
    {
        if (body.Object("allowed_mentions") is not { } allowed)
        {
            return;
        }

        var at = Problems.Join(path, "allowed_mentions");
        foreach (var kind in new[] { "users", "roles" })
        {
            problems.Length(allowed.Texts(kind).Count, $"{at}.{kind}", 0, 100);
            if (allowed.Texts("parse").Contains(kind) && allowed.Texts(kind).Count > 0)
            {
                problems.Add(
                    at, "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", $"parse:[\"{kind}\"] and {kind}: [ids...] are mutually exclusive.");
            }
        }

        if (allowed.Texts("parse").Except(["users", "roles", "everyone"]).Any())
        {
            problems.Choices($"{at}.parse", "'users', 'roles', 'everyone'");
        }
    }
}
