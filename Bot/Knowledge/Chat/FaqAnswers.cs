using System.Diagnostics;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary>Takes what an admin wrote: in answer to a question, or into a form.</summary>
internal sealed class FaqAnswers(FaqEditor editor, FaqQuestions questions, FaqResults results, FaqImports imports)
{
    /// <summary>Words in answer to the question that is open; a long text comes in several messages.</summary>
    public Task<IReadOnlyList<FaqReply>> WrittenAsync(FaqScene scene, IReadOnlyList<IncomingMessage> messages, CancellationToken cancellationToken)
    {
        var files = messages.SelectMany(message => message.Files).ToList();
        var words = string.Join('\n', messages.Select(WordsOf).Where(text => text.Length > 0));
        return scene.Chat.Step switch
        {
            FaqStepKind.Import => files is [] ? Again(scene, scene.Book.Say("faq.chat.import.ask")) : imports.TakeAsync(scene, files, cancellationToken),
            _ when words.Length == 0 => Again(scene, scene.Book.Say("faq.chat.ask.wordsOnly")),
            FaqStepKind.NewTitle => AddAsync(scene, LanguageOf(scene), words, null, new FaqWordsChange(), cancellationToken),
            _ => PartAsync(scene, words, cancellationToken),
        };
    }

    /// <summary>A form that was filled in.</summary>
    public async Task<IReadOnlyList<FaqReply>> FilledAsync(FaqScene scene, FaqFormToken token, SubmittedForm form, CancellationToken cancellationToken)
    {
        var change = new FaqWordsChange(
            Shown(FaqFields.Title),
            Shown(FaqFields.Answer),
            Shown(FaqFields.Phrasings) is { } phrasings ? Lines(phrasings) : null,
            Shown(FaqFields.Questions) is { } pinned ? Lines(pinned) : null);
        return token.Kind switch
        {
            FaqFormKind.Import => await imports.TakeAsync(scene, scene.Message.Files, cancellationToken),
            FaqFormKind.Add => await AddAsync(scene, token.Language, change.Title ?? "", Key(form), change, cancellationToken),
            _ => results.Written(
                scene,
                await editor.WriteAsync(scene.Db, token.Key, token.Language, change, token.Revision, scene.By, scene.Now, cancellationToken),
                token.Language),
        };

        string? Shown(string field) => token.Fields.Contains(field) ? form.Value(field) : null;
    }

    private static string? Key(SubmittedForm form) => form.Value(FaqFields.Name).Trim() is { Length: > 0 } key ? key : null;

    private async Task<IReadOnlyList<FaqReply>> AddAsync(
        FaqScene scene, Language language, string title, string? key, FaqWordsChange change, CancellationToken cancellationToken)
    {
        var added = await editor.AddAsync(scene.Db, language, title, scene.By, scene.Now, cancellationToken, key);
        if (added is not FaqEdit.Done { Entry: var entry })
        {
            return NotTaken(scene, added);
        }

        var written = change == new FaqWordsChange() ? added
            : await editor.WriteAsync(scene.Db, entry.Key, language, change, null, scene.By, scene.Now, cancellationToken);
        var now = written switch
        {
            FaqEdit.Done done => done.Entry,
            FaqEdit.Unchanged same => same.Entry,
            _ => null,
        };
        // A refusal leaves the entry as a draft with its title, which can be gone on with.
        return now is null ? results.NotDone(scene, written) : Follow(scene, now, language, scene.Book.Say("faq.chat.added", ("key", entry.Key)));
    }

    private async Task<IReadOnlyList<FaqReply>> PartAsync(FaqScene scene, string words, CancellationToken cancellationToken)
    {
        var (chat, language) = (scene.Chat, LanguageOf(scene));
        if (await FaqReads.ShowAsync(scene.Db, chat.Key, cancellationToken) is not { } entry)
        {
            chat.Close();
            return results.NotDone(scene, new FaqEdit.Unknown(chat.Key));
        }

        var own = entry.Content[language];
        var change = chat.Step switch
        {
            FaqStepKind.Title => new FaqWordsChange(Title: words),
            FaqStepKind.Answer => new FaqWordsChange(Answer: words),
            FaqStepKind.Phrasings => new FaqWordsChange(Phrasings: LineChanges.On(own.Phrasings, words)),
            FaqStepKind.Pinned => new FaqWordsChange(Pinned: LineChanges.On(own.Pinned, words)),
            _ => throw new UnreachableException($"{chat.Step} is no part of an entry."),
        };
        var result = await editor.WriteAsync(scene.Db, chat.Key, language, change, chat.Revision, scene.By, scene.Now, cancellationToken);
        if (result is FaqEdit.Refused)
        {
            return NotTaken(scene, result);
        }

        chat.Close();
        return result is FaqEdit.Done done
            ? Follow(scene, done.Entry, language, scene.Book.Say("faq.chat.saved", ("key", done.Entry.Key)))
            : results.Written(scene, result, language);
    }

    // What is still missing is asked for at once; a complete language is shown as customers will see it.
    private IReadOnlyList<FaqReply> Follow(FaqScene scene, FaqView entry, Language language, RichText lead) =>
        questions.Next(scene, entry, language) is { } next
            ? [next with { Text = RichText.Paragraphs(lead, next.Text) }]
            : results.Saved(scene, entry, language, lead);

    private IReadOnlyList<FaqReply> NotTaken(FaqScene scene, FaqEdit result) => scene.Chat.Awaits(scene.Now)
        ? [.. results.NotDone(scene, result).Select(reply => FaqQuestions.Again(scene, RichText.Paragraphs(reply.Text, scene.Book.Say("faq.chat.ask.again"))))]
        : [.. results.NotDone(scene, result).Select(reply => reply with { Buttons = [] })];

    private static Task<IReadOnlyList<FaqReply>> Again(FaqScene scene, RichText why) => Task.FromResult<IReadOnlyList<FaqReply>>([FaqQuestions.Again(scene, why)]);

    private static Language LanguageOf(FaqScene scene) => new(scene.Chat.Language);

    // The formatting that the platform tells beside the words is written as markup; where it is in the words, it is there already.
    private static string WordsOf(IncomingMessage message) => message.Formatted is { } formatted ? Markup.Write(formatted) : message.Text;

    private static string[] Lines(string text) => text.Split('\n');
}
