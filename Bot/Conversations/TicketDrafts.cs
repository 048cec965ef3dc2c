using Bot.Conversations.Forms;
using Bot.Desk;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tickets;
using Microsoft.Extensions.Options;

namespace Bot.Conversations;

/// <summary>Turns what a conversation has collected into a ticket for the staff: all that was said, whichever way it came.</summary>
internal sealed class TicketDrafts(ComplaintForms forms, Phrasebooks languages, IOptions<DeskOptions> desk)
{
    public NewTicket From(TurnScene scene, Slots slots, TicketOrigin origin)
    {
        var staff = languages[new Language(desk.Value.Language)];
        IReadOnlyList<SaidPart> parts = [.. slots.Description, .. slots.Said, .. slots.TakenForQuestion is { } question && origin is not TicketOrigin.Form ? [question] : Array.Empty<SaidPart>()];
        var category = forms.Category(slots.Category);
        return new NewTicket
        {
            CustomerId = scene.Customer.Id,
            CustomerName = scene.Customer.Name,
            Chat = scene.Conversation.Chat,
            Language = scene.Customer.Language,
            Category = slots.Category,
            CategoryLabel = category is null ? null : ComplaintForms.In(category.Label, staff.Language),
            Description = string.Join('\n', parts.Select(part => part.Text).Where(text => text.Length > 0)),
            Answers =
            [
                .. forms.FieldsOf(slots)
                    .Where(field => slots.Answers.TryGetValue(field.Key, out var answer) && answer.Value.Length > 0)
                    .Select(field => new TicketAnswer(field.Key, FieldTexts.Label(field, staff), FieldReader.Show(field, slots.Answers[field.Key].Value, staff))),
            ],
            Messages = [.. parts.SelectMany(part => part.Messages.Select(message => Message(scene, message))), .. Files(scene, slots, parts)],
            Origin = origin,
        };
    }

    private static IncomingMessage Message(TurnScene scene, SaidMessage said) => scene.Messages[0] with
    {
        Kind = MessageKind.Text,
        MessageId = said.Id,
        Text = said.Text,
        Files = [],
        Location = null,
        ReplyToMessageId = null,
        AlbumId = null,
    };

    private static IEnumerable<IncomingMessage> Files(TurnScene scene, Slots slots, IReadOnlyList<SaidPart> parts)
    {
        IReadOnlyList<IncomingFile> files = [.. slots.Files.Concat(parts.SelectMany(part => part.Files)).Where(file => file.Refusal is null).DistinctBy(file => file.NativeFileId)];
        return files.Count == 0
            ? []
            : [scene.Messages[0] with { Kind = MessageKind.Text, MessageId = null, Text = "", Files = files, Location = null, ReplyToMessageId = null, AlbumId = null }];
    }
}
