using Bot.Conversations.Forms.Reading;
using Bot.Languages;
using Bot.Messaging;
using S = Bot.Conversations.ConversationState;

namespace Bot.Conversations.Forms;

/// <summary>
/// Opens a complaint's form: for a category that was named or chosen, for another page, for changing what was answered. With a ticket there is
/// none: whatever the customer does goes to the person who has it.
/// </summary>
internal sealed class ComplaintFormSource(ComplaintForms forms, ComplaintSheets sheets, Prefill prefill, Drafts drafts, CustomerPlaces places) : IFormSource
{
    public ChatSide Side => ChatSide.Customer;

    public FormSheet? Open(IncomingMessage opening, int maxFields)
    {
        var draft = drafts.Of(opening.From.Chat, opening.SentAt)
            ?? new Draft(S.Idle, Slots.None, 0, Language.English, IsLanguageTold: false, opening.SentAt);
        if (maxFields < 1 || draft.Stands is S.WithHuman || CategoryOf(opening, draft) is not { } category)
        {
            return null;
        }

        var hinted = draft.IsLanguageTold ? null : places.Languages.FromTag(opening.Sender.LanguageHint);
        var texts = places.Languages[hinted ?? draft.Language];
        var slots = (draft.Stands.IsDraft() ? draft.Slots : draft.Slots.WithoutDraft()) with { Category = category.Key };
        return sheets.Page(category, prefill.Fill(slots, places.Of(texts, null, opening.SentAt)), PageOf(opening, draft), texts, maxFields);
    }

    private CategoryOptions? CategoryOf(IncomingMessage opening, Draft draft) => opening.Kind switch
    {
        MessageKind.Command when GlobalCommands.Named(opening.Command) is GlobalCommand.Complain => forms.Named(opening.Text),
        MessageKind.Button when ButtonAction.Decode(opening.ButtonToken) is ButtonAction.Choose choose && choose.Prompt == draft.Prompt => draft.State switch
        {
            S.ChoosingCategory => forms.Category(ChoiceNames.KeyOf("c", choose.Choice)),
            S.DescribingProblem or S.FillingForm or S.ReviewingComplaint or S.ChoosingCorrection when choose.Choice == ChoiceNames.Form => forms.Category(draft.Slots.Category),
            _ => null,
        },
        _ => null,
    };

    // What did not fit is shown among what stood on its page; else the form goes on with the question that is asked.
    private static string? PageOf(IncomingMessage opening, Draft draft) => opening.Kind is MessageKind.Button && draft.State is S.FillingForm
        ? draft.Slots.Typed.Count > 0 ? draft.Slots.FormPage : draft.Slots.Field
        : null;
}
