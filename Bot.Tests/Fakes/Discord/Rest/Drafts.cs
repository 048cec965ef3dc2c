using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Discord.Gateway;
using Bot.Tests.Fakes.Discord.Rules;

namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>From the body of a call to what a message says, new or changed.</summary>
internal static class Drafts
{
    /// <param name="body">The body, or the message part of it.</param>
    /// <param name="uploads">The files of the call.</param>
    /// <param name="channel">Where it will stand.</param>
    /// <param name="ephemeral">Only one person will see it.</param>
    /// <exception cref="ApiException">50035, 50006, 50146.</exception>
    public static MessageContent New(JsonObject body, IReadOnlyList<FakeUpload> uploads, FakeChannel channel, bool ephemeral = false)
    {
        MessageRules.Check(body);
        var flags = (MessageMarks)(body.Int("flags") ?? 0);
        var content = new MessageContent
        {
            Text = (body.Text("content") ?? "").Trim(),
            Embeds = EmbedRules.Kept(body.Array("embeds") ?? []),
            Components = ComponentRules.Kept(body.Array("components") ?? []),
            Files = Upload(body, uploads, channel, ephemeral),
            Stickers = body.Ids("sticker_ids").Select(id => new FakeSticker(id, "Sticker")).ToList(),
            Flags = ephemeral ? flags | MessageMarks.Ephemeral : flags & ~MessageMarks.Ephemeral,
        };
        return content.IsEmpty ? throw ApiRefusal.EmptyMessage.AsException() : content;
    }

    /// <summary>What is absent stays; what is there replaces; attachments are those that are listed, and the new ones.</summary>
    /// <exception cref="ApiException">50035, 50006, 50146.</exception>
    public static MessageContent Changed(FakeMessage message, JsonObject body, IReadOnlyList<FakeUpload> uploads)
    {
        var old = message.Content;
        MessageRules.Check(body, old.Flags);
        var uploaded = Upload(body, uploads, message.Channel, message.IsEphemeral);
        var listed = body.Objects("attachments").Select(a => a.Id("id")).ToList();
        var kept = body.Array("attachments") is null ? old.Files : old.Files.Where(f => listed.Contains(f.Id)).ToList();
        var set = (MessageMarks)(body.Int("flags") ?? 0) & (MessageMarks.ComponentsV2 | MessageMarks.SuppressEmbeds);
        var content = old with
        {
            Text = body.ContainsKey("content") ? (body.Text("content") ?? "").Trim() : old.Text,
            Embeds = body.ContainsKey("embeds") ? EmbedRules.Kept(body.Array("embeds") ?? []) : old.Embeds,
            Components = body.ContainsKey("components") ? ComponentRules.Kept(body.Array("components") ?? []) : old.Components,
            Files = [.. kept, .. uploaded],
            Flags = (old.Flags | set) & ~MessageMarks.Loading,
        };
        return content.IsEmpty ? throw ApiRefusal.EmptyMessage.AsException() : content;
    }

    /// <summary>A message as REST shows it to the bot.</summary>
    public static JsonObject Shown(FakeMessage message) =>
        MessageJson.Of(message, MessageJson.IsReadable(message, message.Channel.World.AllowedIntents.HasFlag(Intents.MessageContent)));

    private static List<FakeFile> Upload(JsonObject body, IReadOnlyList<FakeUpload> uploads, FakeChannel channel, bool ephemeral)
    {
        if (uploads.Count > 10)
        {
            throw new ApiRefusal(400, 30015, "Maximum number of attachments in a message reached (10)").AsException();
        }

        // A small number is the place of an uploaded file; a snowflake is a file that is there already.
        var missing = body.Objects("attachments").Any(a =>
            a.Id("id") is < 1000 and var number && !uploads.Any(u => u.Field == $"files[{number.Text()}]" || u.Field == "file"));
        if (missing)
        {
            throw ApiRefusal.UploadNotFound.AsException();
        }

        var isVoice = ((MessageMarks)(body.Int("flags") ?? 0)).HasFlag(MessageMarks.VoiceMessage);
        return uploads.Select(u => (u with { IsEphemeral = ephemeral, Seconds = isVoice ? 1 : null }).Into(channel)).ToList();
    }
}
