using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary>Asks an admin to write one thing, and remembers that it did: title, answer, phrasings, pinned questions, a file.</summary>
internal sealed class FaqQuestions(FaqTexts texts)
{
    private const int MostListed = 2500;

    /// <summary>Asks for the title of a new entry.</summary>
    public FaqReply NewTitle(FaqScene scene, Language language) =>
        Ask(scene, FaqStepKind.NewTitle, "", language, 0, scene.Book.Say("faq.chat.ask.newTitle", ("language", texts.Name(language)), ("most", FaqText.MaxTitle)));

    /// <summary>Asks for a part of an entry.</summary>
    public FaqReply Part(FaqScene scene, FaqStepKind part, FaqView entry, Language language)
    {
        var (book, words) = (scene.Book, entry.Content[language]);
        var name = texts.Name(language);
        return part switch
        {
            FaqStepKind.Title => About(book.Say("faq.chat.ask.title", ("language", name), ("most", FaqText.MaxTitle)), words.Title),
            FaqStepKind.Answer => About(book.Say("faq.chat.ask.answer", ("language", name), ("most", FaqText.MaxAnswer)), words.Answer),
            FaqStepKind.Pinned => About(book.Say("faq.chat.ask.pinned", ("language", name)), Numbered(words.Pinned)),
            _ => About(book.Say("faq.chat.ask.phrasings", ("language", name)), Numbered(words.Phrasings)),
        };

        FaqReply About(RichText question, string now) => Ask(
            scene, part, entry.Key, language, entry.Revision, RichText.Paragraphs(question, now.Length == 0 ? RichText.Empty : book.Say("faq.chat.ask.now", ("words", CleanText.Shorten(now, MostListed)))));
    }

    /// <summary>Asks for a file.</summary>
    public static FaqReply File(FaqScene scene) => Ask(scene, FaqStepKind.Import, "", scene.Language, 0, scene.Book.Say("faq.chat.import.ask"));

    /// <summary>Asks for what a language of an entry still needs; null when it is complete.</summary>
    public FaqReply? Next(FaqScene scene, FaqView entry, Language language) => entry.Content[language] switch
    {
        { Title.Length: 0 } => Part(scene, FaqStepKind.Title, entry, language),
        { Answer.Length: 0 } => Part(scene, FaqStepKind.Answer, entry, language),
        { Phrasings.Count: 0 } => Part(scene, FaqStepKind.Phrasings, entry, language),
        _ => null,
    };

    /// <summary>The same question once more, after an answer that could not be taken.</summary>
    public static FaqReply Again(FaqScene scene, RichText why) => new(why, [FaqButtons.Stop(scene.Book)]) { IsQuestion = true };

    /// <summary>A list as an admin names its members: by their numbers.</summary>
    public static string Numbered(IReadOnlyList<string> texts) => string.Join('\n', texts.Select((text, index) => $"{FaqButtons.Number(index + 1)}. {text}"));

    private static FaqReply Ask(FaqScene scene, FaqStepKind step, string key, Language language, int revision, RichText question)
    {
        if (!scene.MayWrite)
        {
            return new FaqReply(scene.Book.Say("faq.chat.notHere"));
        }

        scene.Chat.Ask(step, key, language.Code, revision, scene.Now);
        // What was asked in passing is answered in the admin's own chat: elsewhere others would read along.
        var where = scene.Message.InPassing ? scene.Book.Say("faq.chat.inPrivate") : RichText.Empty;
        return new FaqReply(RichText.Paragraphs(question, where), [FaqButtons.Stop(scene.Book)]) { IsQuestion = true };
    }
}
