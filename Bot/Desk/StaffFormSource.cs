using Bot.Messaging;
using Bot.Tickets.Actions;

namespace Bot.Desk;

/// <summary>
/// Forms for the buttons of a card that need words: what they are for is written there at once, where a platform shows forms. What
/// was filled in comes back under the button's own token.
/// </summary>
internal sealed class StaffFormSource(TicketActions actions, StaffTexts texts) : IFormSource
{
    /// <inheritdoc/>
    public ChatSide Side => ChatSide.Staff;

    /// <inheritdoc/>
    public FormSheet? Open(IncomingMessage opening, int maxFields)
    {
        if (maxFields < 1
            || opening.Kind is not MessageKind.Button
            || ButtonAction.Decode(opening.ButtonToken) is not ButtonAction.OnTicket { Argument: null } button
            || actions.Named(button.Action) is not { Parameter: { Kind: CommandParameterKind.Words } parameter } action)
        {
            return null;
        }

        var field = new FormField
        {
            Key = parameter.Name,
            Label = texts.Book.Label($"command.{action.Name}.{parameter.Name}"),
            Kind = FormFieldKind.Paragraph,
            Required = parameter.Required,
        };
        return new FormSheet(button.Encode(), texts.Book.Label($"action.{action.Name}", ("value", "")), [field]);
    }
}
