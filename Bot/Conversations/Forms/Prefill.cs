using Bot.Conversations.Forms.Reading;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Conversations.Forms;

/// <summary>Finds the answers that the customer has given already, so that nobody is asked for what they have said.</summary>
internal sealed class Prefill(ComplaintForms forms, FieldReader reader)
{
    /// <summary>The slots with every answer of the category that stands in what was written. Answers that were given stay, and what was typed in vain is not passed over.</summary>
    public Slots Fill(Slots slots, CustomerPlace place)
    {
        var text = string.Join('\n', slots.Description.Concat(slots.Said).Select(part => part.Text));
        var answers = new Dictionary<string, FieldAnswer>(slots.Answers);
        foreach (var field in forms.FieldsOf(slots).Where(field => !answers.ContainsKey(field.Key) && !slots.Typed.ContainsKey(field.Key)))
        {
            if (reader.FindIn(field, text, place) is { } value)
            {
                answers[field.Key] = new FieldAnswer(value, Found: true);
            }
        }

        return slots with { Answers = answers };
    }

    /// <summary>Says what was found between two moments; empty when nothing was.</summary>
    public RichText Found(Slots before, Slots after, Phrasebook texts)
    {
        var found = forms.FieldsOf(after)
            .Where(field => after.Answers.TryGetValue(field.Key, out var answer) && answer.Found && !before.Answers.ContainsKey(field.Key))
            .Select(field => texts.Say(
                "form.foundItem",
                ("label", FieldTexts.Label(field, texts)),
                ("value", FieldReader.Show(field, after.Answers[field.Key].Value, texts))))
            .ToList();
        return found.Count == 0 ? RichText.Empty : RichText.Lines([texts.Say("form.found"), .. found]);
    }
}
