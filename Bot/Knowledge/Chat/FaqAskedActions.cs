using Bot.Knowledge.Asked;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary><c>/faq unanswered</c>: what customers asked and nobody answered, grouped; a button makes an entry or a phrasing of a group, or puts it aside.</summary>
internal sealed class FaqAskedActions(UnansweredQuestions asked, FaqIndex index, FaqShelf shelf, FaqTexts texts, FaqResults results) : IFaqAction
{
    private const int PerPage = 4;
    private const int MostSamples = 3;
    private const int MaxSample = 150;
    private const int MaxLabel = 40;

    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; } = ["unanswered", "asked", "make", "choose", "join", "aside"];

    /// <inheritdoc/>
    public IReadOnlyList<string> NeedEntry { get; } = [];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FaqReply>> DoAsync(FaqScene scene, FaqOrder order, CancellationToken cancellationToken)
    {
        if (order.Name is "unanswered" or "asked")
        {
            return [await PageAsync(scene, order.Words, cancellationToken)];
        }

        if (ButtonIds.Read(order.Key) is not { } id)
        {
            return Gone(scene);
        }

        return order.Name switch
        {
            "make" => Told(scene, await asked.MakeEntryAsync(scene.Db, id, scene.By, scene.Now, cancellationToken)),
            "aside" => Told(scene, await asked.DismissAsync(scene.Db, id, scene.Now, cancellationToken)),
            "join" when shelf.Entries.FirstOrDefault(entry => ButtonIds.MarkOf(entry.Key) == order.Words) is { } entry =>
                Told(scene, await asked.MakePhrasingAsync(scene.Db, id, entry.Key, null, scene.By, scene.Now, cancellationToken)),
            "join" => results.NotDone(scene, new FaqEdit.Unknown("…")),
            _ => await ChooseAsync(scene, id, cancellationToken),
        };
    }

    private async Task<FaqReply> PageAsync(FaqScene scene, string words, CancellationToken cancellationToken)
    {
        var book = scene.Book;
        var (first, second) = words.Split('.', 2) is [var one, var two] ? (one, two) : (words, words);
        var language = FaqButtons.Number(first) is null ? texts.Language(first) : null;
        var groups = await asked.GroupsAsync(scene.Db, language, cancellationToken);
        if (groups is [])
        {
            return new FaqReply(book.Say("faq.chat.asked.none"));
        }

        var pages = (groups.Count + PerPage - 1) / PerPage;
        var page = Math.Clamp(FaqButtons.Number(second) ?? 1, 1, pages);
        var shown = groups.Skip((page - 1) * PerPage).Take(PerPage).Select((group, at) => (Group: group, Number: ((page - 1) * PerPage) + at + 1)).ToList();
        return new FaqReply(
            RichText.Paragraphs([book.Say("faq.chat.asked", ("groups", groups.Count), ("page", page), ("pages", pages)), .. shown.Select(one => Card(book, one.Group, one.Number))]),
            [.. shown.Select(one => Row(book, one.Group, one.Number)), Pages(language, page, pages)]);
    }

    private RichText Card(Phrasebook book, QuestionGroup group, int number) => RichText.Lines(
    [
        book.Say("faq.chat.asked.group", ("number", number), ("language", texts.Name(group.Language)), ("people", group.People), ("times", group.Count), ("waiting", group.Waiting)),
        .. group.Samples.Take(MostSamples).Select(sample => Quoted(book, sample)),
        group.DraftKey is { } draft ? book.Say("faq.chat.asked.draft", ("key", draft))
            : group.Nearest is { } nearest ? book.Say("faq.chat.asked.nearest", ("title", nearest.Title), ("key", nearest.Key)) : RichText.Empty,
    ]);

    private static RichText Quoted(Phrasebook book, string sample) => book.Say("faq.chat.quoted", ("words", CleanText.Shorten(FaqWords.OneLine(sample), MaxSample)));

    private static IReadOnlyList<OutgoingButton> Row(Phrasebook book, QuestionGroup group, int number)
    {
        var id = ButtonIds.Write(group.Id);
        return
        [
            group.DraftKey is { } draft
                ? FaqButtons.Do($"{FaqButtons.Number(number)}: {book.Label("faq.chat.button.show")}", "show", draft)
                : FaqButtons.Do(book.Label("faq.chat.button.make", ("number", number)), "make", id),
            FaqButtons.Do(book.Label("faq.chat.button.join", ("number", number)), "choose", id),
            FaqButtons.Do(book.Label("faq.chat.button.aside", ("number", number)), "aside", id),
        ];
    }

    private async Task<IReadOnlyList<FaqReply>> ChooseAsync(FaqScene scene, Guid id, CancellationToken cancellationToken)
    {
        // Any of a group's questions stands for it.
        if ((await asked.GroupsAsync(scene.Db, null, cancellationToken)).FirstOrDefault(group => group.Id == id) is not { } group)
        {
            return Gone(scene);
        }

        var near = index.Snapshot.Explain(group.Samples[0], group.Language).Scores;
        return FaqReply.Only(
            RichText.Paragraphs(scene.Book.Say("faq.chat.asked.choose"), Quoted(scene.Book, group.Samples[0])),
            FaqButtons.Column(near.Select(entry => FaqButtons.Do(CleanText.Shorten(entry.Title, MaxLabel), "join", ButtonIds.Write(id), ButtonIds.MarkOf(entry.Key)))));
    }

    private IReadOnlyList<FaqReply> Told(FaqScene scene, GroupResult result)
    {
        var book = scene.Book;
        return result switch
        {
            GroupResult.Drafted drafted => FaqReply.Only(
                RichText.Paragraphs(FaqTexts.Named(book, drafted.Entry), book.Say("faq.chat.asked.drafted", ("questions", drafted.Questions))),
                FaqButtons.AfterChange(book, drafted.Entry)),
            GroupResult.Dismissed dismissed => FaqReply.Only(book.Say("faq.chat.asked.aside", ("questions", dismissed.Questions))),
            GroupResult.NotWritten not => results.NotDone(scene, not.Why),
            _ => Gone(scene),
        };
    }

    private static IReadOnlyList<FaqReply> Gone(FaqScene scene) => FaqReply.Only(
        scene.Book.Say("faq.chat.asked.gone"), [FaqButtons.Do(scene.Book.Label("faq.chat.button.asked"), "asked")]);

    private static IReadOnlyList<OutgoingButton> Pages(Language? language, int page, int pages)
    {
        var prefix = language is { } one ? one.Code + "." : "";
        return
        [
            .. page > 1 ? [FaqButtons.Do($"‹ {FaqButtons.Number(page - 1)}", "asked", argument: prefix + FaqButtons.Number(page - 1))] : Array.Empty<OutgoingButton>(),
            .. page < pages ? [FaqButtons.Do($"{FaqButtons.Number(page + 1)} ›", "asked", argument: prefix + FaqButtons.Number(page + 1))] : Array.Empty<OutgoingButton>(),
        ];
    }
}
