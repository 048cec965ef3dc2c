using Bot.Messaging;

namespace Bot.Conversations.Forms;

/// <summary>Takes over what was filled in: what fits becomes an answer, what does not is kept as it was typed, to be asked again.</summary>
internal sealed class FormAnswers(ComplaintForms forms, ComplaintSheets sheets, FieldReader reader)
{
    /// <summary>The slots with everything of the form in them.</summary>
    /// <param name="slots">What was known before, with the form's category.</param>
    /// <param name="category">The category.</param>
    /// <param name="page">The page.</param>
    /// <param name="form">What was filled in.</param>
    /// <param name="turn">The turn: its files, its language, its time.</param>
    public Slots Merge(Slots slots, CategoryOptions category, FormToken page, SubmittedForm form, Turn turn)
    {
        var files = slots.Files
            .Concat(slots.Description.Concat(slots.Said).SelectMany(part => part.Files))
            .Concat(turn.Input.TakenFiles)
            .Where(file => file.Refusal is null)
            .DistinctBy(file => file.NativeFileId);
        var merged = slots with
        {
            Description = Described(slots, page, form.Value(ComplaintSheets.Words).ReplaceLineEndings("\n").Trim()),
            Said = [],
            Files = [.. files.Take(forms.MaxFiles)],
            TakenForQuestion = null,
        };

        var onPage = sheets.On(page, slots).ToHashSet();
        foreach (var field in category.Fields.Where(field => onPage.Contains(field) || form.Values.ContainsKey(field.Key)))
        {
            merged = field.Type is FieldType.File ? WithFiles(merged, field, turn) : With(merged, field, form.Value(field.Key).Trim(), turn);
        }

        return merged.Typed.Count > 0 ? merged with { FormPage = page.First } : merged;
    }

    // The words take the place of those that stood in the form; what was said while it was open stays. The same again is the same.
    private static IReadOnlyList<SaidPart> Described(Slots slots, FormToken page, string words)
    {
        IReadOnlyList<SaidPart> parts = [.. slots.Description, .. slots.Said];
        var stood = page.Seen is null
            ? 0
            : Enumerable.Range(1, parts.Count).FirstOrDefault(count => FormToken.MarkOf(ComplaintSheets.WordsOf(parts.Take(count))) == page.Seen);
        var written = new SaidPart(words, [], []);
        return stood switch
        {
            _ when words.Length == 0 => parts,
            0 => parts.Any(part => part.Text == words) ? parts : [.. parts, written],
            _ when words == ComplaintSheets.WordsOf(parts.Take(stood)).ReplaceLineEndings("\n").Trim() => parts,
            _ => [written, .. parts.Where((part, at) => at >= stood || part.Text.Length == 0)],
        };
    }

    private Slots With(Slots slots, FieldOptions field, string words, Turn turn)
    {
        if (words.Length == 0)
        {
            return field.Required ? slots : Answered(slots, field, "");
        }

        // Unchanged: also what is shown in a way that cannot be read back.
        if (slots.Answers.TryGetValue(field.Key, out var known) && FieldReader.Show(field, known.Value, turn.Texts) == words)
        {
            return Answered(slots, field, known.Value);
        }

        return reader.Read(field, words, turn.Place) is FieldReading.Fits fits
            ? Answered(slots, field, fits.Value)
            : slots with
            {
                Answers = slots.Answers.Where(answer => answer.Key != field.Key).ToDictionary(),
                Typed = new Dictionary<string, string>(slots.Typed) { [field.Key] = words },
            };
    }

    private static Slots WithFiles(Slots slots, FieldOptions field, Turn turn)
    {
        var names = string.Join(", ", turn.Input.TakenFiles.Select(file => file.Name));
        return names.Length == 0 && (field.Required || slots.Answers.ContainsKey(field.Key)) ? slots : Answered(slots, field, names);
    }

    private static Slots Answered(Slots slots, FieldOptions field, string value) => slots with
    {
        Answers = new Dictionary<string, FieldAnswer>(slots.Answers) { [field.Key] = new FieldAnswer(value) },
        Typed = slots.Typed.Where(typed => typed.Key != field.Key).ToDictionary(),
    };
}
