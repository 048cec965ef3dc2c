using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Discord.Rules;

namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>Messages that belong to an interaction. They need no right to write, and reach people who take no direct messages.</summary>
internal static class InteractionMessages
{
    /// <summary>The first message in answer, or the next.</summary>
    public static FakeMessage Respond(FakeInteraction interaction, JsonObject data, IReadOnlyList<FakeUpload> files)
    {
        var ephemeral = IsEphemeral(data);
        var content = Drafts.New(data, files, interaction.Channel, ephemeral);
        return Post(interaction, content, ephemeral, MessageRules.Pings(data, interaction.Channel, null));
    }

    /// <summary>"… is thinking": seen only by the person if the flag says so.</summary>
    public static void ShowLoading(FakeInteraction interaction, JsonObject data)
    {
        var ephemeral = IsEphemeral(data);
        var flags = MessageMarks.Loading | (ephemeral ? MessageMarks.Ephemeral : MessageMarks.None);
        Post(interaction, new MessageContent { Flags = flags }, ephemeral, Mentions.None);
    }

    public static void Edit(FakeMessage message, JsonObject data, IReadOnlyList<FakeUpload> files)
    {
        var wasLoading = message.IsLoading;
        Posting.Edit(message, Drafts.Changed(message, data, files), isEdit: !wasLoading);
    }

    private static bool IsEphemeral(JsonObject data) => ((MessageMarks)(data.Int("flags") ?? 0)).HasFlag(MessageMarks.Ephemeral);

    private static FakeMessage Post(FakeInteraction interaction, MessageContent content, bool ephemeral, Mentions pings)
    {
        var isFirst = interaction.Original is null && interaction.Responses.Count == 0;
        var kind = !isFirst ? MessageKind.Reply
            : interaction.Kind != InteractionKind.Command ? MessageKind.Ordinary
            : interaction.Data.Int("type") == 1 ? MessageKind.CommandResponse
            : MessageKind.ContextMenuResponse;
        var message = Posting.Post(interaction.Channel, interaction.Channel.World.Me, content, new PostDetails
        {
            Kind = kind,
            OnlyFor = ephemeral ? interaction.By : null,
            Interaction = interaction,
            ReplyTo = isFirst ? null : interaction.Original,
            Pings = pings,
        });
        interaction.Original ??= message;
        interaction.Responses.Add(message);
        return message;
    }
}
