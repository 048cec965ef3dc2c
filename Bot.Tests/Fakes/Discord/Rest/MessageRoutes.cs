using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Discord.Gateway;
using Bot.Tests.Fakes.Discord.Rules;

namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>https://discord.com/developers/docs/resources/message</summary>
internal static class MessageRoutes
{
    public static Route[] All =>
    [
        new("CreateMessage", "POST", "channels/{channel}/messages", Create) { Limit = 5, Window = TimeSpan.FromSeconds(5) },
        new("GetMessages", "GET", "channels/{channel}/messages", List) { Limit = 5, Window = TimeSpan.FromSeconds(5) },
        new("GetMessage", "GET", "channels/{channel}/messages/{message}", Read),
        new("EditMessage", "PATCH", "channels/{channel}/messages/{message}", Edit) { Limit = 5, Window = TimeSpan.FromSeconds(5) },
        new("DeleteMessage", "DELETE", "channels/{channel}/messages/{message}", Delete),
        new("BulkDeleteMessages", "POST", "channels/{channel}/messages/bulk-delete", BulkDelete)
        {
            Limit = 1,
            Window = TimeSpan.FromSeconds(3),
        },
        new("TriggerTypingIndicator", "POST", "channels/{channel}/typing", Typing) { Limit = 5, Window = TimeSpan.FromSeconds(5) },
        new("RefreshAttachmentUrls", "POST", "attachments/refresh-urls", Refresh),
    ];

    private static Reply Create(Call call)
    {
        var (channel, body, nonce) = (call.Channel(), call.Body, call.Body.Text("nonce"));
        Writing.Require(channel, body, call.Record.Files.Count > 0);
        var reference = body.Object("message_reference");
        var isForward = reference?.Int("type") == 1;
        var referred = Referred(call, channel, reference);
        var content = isForward ? new MessageContent { Flags = MessageMarks.HasSnapshot } : Drafts.New(body, call.Record.Files, channel);
        if (body.Flag("enforce_nonce") && nonce is not null && call.World.Nonces.Find(nonce) is { } made)
        {
            return Reply.Ok(Drafts.Shown(made));
        }

        var replyTo = isForward ? null : referred;
        var message = Posting.Post(channel, call.World.Me, content, new PostDetails
        {
            Kind = replyTo is null ? MessageKind.Ordinary : MessageKind.Reply,
            ReplyTo = replyTo,
            ForwardedFrom = isForward ? referred : null,
            Nonce = nonce,
            Pings = MessageRules.Pings(body, channel, replyTo),
        });
        if (body.Flag("enforce_nonce") && nonce is not null)
        {
            call.World.Nonces.Keep(nonce, message);
        }

        return Reply.Ok(Drafts.Shown(message));
    }

    /// <summary>The message that is answered or forwarded; null when there is none (and that may be).</summary>
    private static FakeMessage? Referred(Call call, FakeChannel channel, JsonObject? reference)
    {
        if (reference is null)
        {
            return null;
        }

        var isForward = reference.Int("type") == 1;
        var place = call.World.Channel(reference.Id("channel_id") ?? channel.Id);
        if (!isForward && place != channel)
        {
            throw Problems.One(
                "message_reference", "REPLIES_CANNOT_REFERENCE_OTHER_CHANNEL", "Cannot reply to a message in a different channel");
        }

        if (!isForward && !MayReadHistory(channel))
        {
            throw ApiRefusal.CannotReplyBlindly.AsException();
        }

        var message = place?.Find(reference.Id("message_id") ?? 0);
        if (message is null && (isForward || reference.FlagOrNull("fail_if_not_exists") != false))
        {
            throw Problems.One("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
        }

        return message is { IsSystem: true }
            ? throw Problems.One("message_reference", "REPLIES_CANNOT_REPLY_TO_SYSTEM_MESSAGE", "Cannot reply to a system message")
            : message;
    }

    private static Reply Read(Call call) => Reply.Ok(Drafts.Shown(call.Message(call.Channel(Permission.ReadMessageHistory))));

    private static Reply List(Call call)
    {
        var channel = call.Channel();
        var limit = int.TryParse(call.Query("limit") ?? "50", out var number) ? number : 0;
        if (limit is < 1 or > 100)
        {
            throw Problems.One("limit", limit < 1 ? "NUMBER_TYPE_MIN" : "NUMBER_TYPE_MAX", "int value should be between 1 and 100.");
        }

        var all = MayReadHistory(channel) ? channel.Messages : [];
        return Reply.Ok(Page(call, all, limit).Reverse().ToJsonArray(m => Drafts.Shown(m)));
    }

    /// <summary>The nearest to the bound that is asked for; without one the newest.</summary>
    private static IEnumerable<FakeMessage> Page(Call call, IReadOnlyList<FakeMessage> all, int limit)
    {
        if (JsonExtensions.ParseId(call.Query("around")) is { } middle)
        {
            var older = all.Where(m => m.Id < middle).TakeLast(limit / 2);
            return older.Concat(all.Where(m => m.Id >= middle).Take(limit - (limit / 2)));
        }

        if (JsonExtensions.ParseId(call.Query("after")) is { } after)
        {
            return all.Where(m => m.Id > after).Take(limit);
        }

        var before = JsonExtensions.ParseId(call.Query("before")) ?? ulong.MaxValue;
        return all.Where(m => m.Id < before).TakeLast(limit);
    }

    private static bool MayReadHistory(FakeChannel channel) =>
        channel.Guild?.PermissionsOf(channel.World.Me.Id, channel).HasFlag(Permission.ReadMessageHistory) != false;

    private static Reply Edit(Call call)
    {
        var channel = call.Channel();
        var message = call.Message(channel);
        if (message.Author != call.World.Me)
        {
            throw ApiRefusal.NotYours.AsException();
        }

        if (channel is FakeThread { IsArchived: true })
        {
            throw ApiRefusal.Archived.AsException();
        }

        if (channel is FakeThread { IsLocked: true } locked)
        {
            Writing.RequireKey(locked);
        }

        Posting.Edit(message, Drafts.Changed(message, call.Body, call.Record.Files));
        return Reply.Ok(Drafts.Shown(message));
    }

    private static Reply Delete(Call call)
    {
        var channel = call.Channel();
        var message = call.Message(channel);
        if (message.Author != call.World.Me)
        {
            if (channel is FakeDm)
            {
                throw new ApiRefusal(403, 50003, "Cannot execute action on a DM channel").AsException();
            }

            Permissions.Require(call.World, channel, Permission.ManageMessages);
        }

        Posting.Delete(message, call.World.Me);
        return Reply.Nothing;
    }

    private static Reply BulkDelete(Call call)
    {
        var channel = call.Channel(Permission.ManageMessages);
        var ids = call.Body.Ids("messages");
        if (ids.Count is < 2 or > 100)
        {
            const string words = "Provided too few or too many messages to delete. "
                + "Must provide at least 2 and fewer than 100 messages to delete";
            throw new ApiRefusal(400, 50016, words).AsException();
        }

        Posting.DeleteAll(channel, ids.Select(channel.Find).OfType<FakeMessage>().ToList(), call.World.Me);
        return Reply.Nothing;
    }

    private static Reply Typing(Call call)
    {
        var channel = call.Channel();
        Writing.Require(channel, [], withFiles: false);
        channel.Log(ChatEventKind.Typing, call.World.Me, null, "");
        Announce.Typing(channel, call.World.Me);
        return Reply.Nothing;
    }

    private static Reply Refresh(Call call) => Reply.Ok(new JsonObject
    {
        ["refreshed_urls"] = call.Body.Texts("attachment_urls")
            .ToJsonArray(u => new JsonObject { ["original"] = u, ["refreshed"] = call.World.Files.Refresh(u) }),
    });
}
