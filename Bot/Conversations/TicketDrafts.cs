using Bot.Conversations.Forms;
using Bot.Desk;
using Bot.Languages;
using Bot.Messaging;
using Bot.Tickets;
using Microsoft.Extensions.Options;

namespace Bot.Conversations;

/// <summary>Turns what a conversation has collected into a ticket for the staff: all that was said, whichever way it came.</summary>
internal sealed class TicketDrafts(ComplaintForms forms, FormWords words, Phrasebooks languages, IOptions<DeskOptions> desk)
{
    private Phrasebook Staff => languages[new Language(desk.Value.Language)];

    public NewTicket From(TurnScene scene, Slots slots, TicketOrigin origin)
    {
        var staff = Staff;
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
                    .Select(field => (Field: field, Value: Answer(slots, field.Key)))
                    .Where(answer => answer.Value.Length > 0)
                    .Select(answer => new TicketAnswer(answer.Field.Key, FieldTexts.Label(answer.Field, staff), FieldReader.Show(answer.Field, answer.Value, staff))),
            ],
            Messages = [.. parts.SelectMany(part => part.Messages.Select(message => Message(scene, message))), .. Files(scene, slots, parts)],
            Origin = origin,
        };
    }

    /// <summary>The messages as a person reads them: a form as its words, a message that was picked as its quotation.</summary>
    public IReadOnlyList<IncomingMessage> Readable(IReadOnlyList<IncomingMessage> messages) => [.. messages.Select(message => message switch
    {
        { Form: { } form } => message with { Kind = MessageKind.Text, Text = words.Of(form, Staff), Form = null },
        { Quoted: { } quoted } => message with { Kind = MessageKind.Text, Text = $"{message.Text}\n{ReportDecision.Words(quoted, Staff)}".Trim(), Quoted = null },
        _ => message,
    })];

    // What did not fit goes to the person as it was typed.
    private static string Answer(Slots slots, string field) =>
        slots.Answers.GetValueOrDefault(field)?.Value ?? slots.Typed.GetValueOrDefault(field) ?? "";

    private static IncomingMessage Message(TurnScene scene, SaidMessage said) => scene.Messages[0] with
    {
        Kind = MessageKind.Text,
        MessageId = said.Id,
        Text = said.Text,
        Files = [],
        Form = null,
        Quoted = null,
        Location = null,
        ReplyToMessageId = null,
        AlbumId = null,
    };

    private static IEnumerable<IncomingMessage> Files(TurnScene scene, Slots slots, IReadOnlyList<SaidPart> parts)
    {
        IReadOnlyList<IncomingFile> files = [.. slots.Files.Concat(parts.SelectMany(part => part.Files)).Where(file => file.Refusal is null).DistinctBy(file => file.NativeFileId)];
        return files.Count == 0
            ? []
            : [scene.Messages[0] with { Kind = MessageKind.Text, MessageId = null, Text = "", Files = files, Form = null, Quoted = null, Location = null, ReplyToMessageId = null, AlbumId = null }];
    }
}
