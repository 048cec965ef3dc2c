using System.Text.RegularExpressions;
using Bot.Knowledge.Editing;
using Bot.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bot.Knowledge;

/// <summary>A question that people ask often, with its answer in each language, and how often the answer helped.</summary>
public sealed partial class FaqEntry
{
    /// <summary>The longest <see cref="Key"/>, characters.</summary>
    public const int MaxKey = 40;

    private readonly List<FaqText> _texts = [];
    private readonly List<FaqPhrasing> _phrasings = [];
    private readonly List<FaqPinnedQuestion> _pinned = [];

    private FaqEntry()
    {
    }

    /// <summary>The key of the record.</summary>
    public Guid Id { get; private set; }

    /// <summary>Its name in files, buttons and reports: unique, of a–z, 0–9 and hyphen; never changes.</summary>
    public string Key { get; private set; } = "";

    /// <summary>When it was first written, UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When its words last changed, or it was retired or brought back, UTC.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>When it was retired, UTC; null while it is answered with.</summary>
    public DateTimeOffset? RetiredAt { get; private set; }

    /// <summary>How many people said that it helped.</summary>
    public int Helped { get; private set; }

    /// <summary>How many people said that it did not.</summary>
    public int NotHelped { get; private set; }

    /// <summary>The number of its newest version; 0 as long as it was never published, or was imported before versions were kept.</summary>
    public int CurrentVersion { get; private set; }

    /// <summary>Grows with every change of its draft or its published words: by it a change that was made on old words is known.</summary>
    public int Revision { get; private set; }

    /// <summary>Title and answer, one for each language that has them.</summary>
    public IReadOnlyCollection<FaqText> Texts => _texts;

    /// <summary>How people ask it, in all languages.</summary>
    public IReadOnlyCollection<FaqPhrasing> Phrasings => _phrasings;

    /// <summary>Questions that must be answered with it, in all languages.</summary>
    public IReadOnlyCollection<FaqPinnedQuestion> Pinned => _pinned;

    /// <summary>An entry without words yet; see <see cref="Write"/>.</summary>
    /// <exception cref="ArgumentException">The key is not <see cref="IsKey">one</see>.</exception>
    public static FaqEntry New(string key, DateTimeOffset now) => IsKey(key)
        ? new FaqEntry { Id = Guid.CreateVersion7(now), Key = key, CreatedAt = now, UpdatedAt = now }
        : throw new ArgumentException($"'{key}' is no key of an FAQ entry.", nameof(key));

    /// <summary>Whether this can be a key: 1 to <see cref="MaxKey"/> of a–z, 0–9 and hyphen.</summary>
    public static bool IsKey(string key) => KeyShape().IsMatch(key);

    /// <summary>Writes one language anew; the other languages stay, and so do the pinned questions.</summary>
    /// <param name="language">The language.</param>
    /// <param name="title">The question as the button says it.</param>
    /// <param name="answer">The answer, in the markup of <see cref="Markup"/>.</param>
    /// <param name="phrasings">How people ask it; the order is kept.</param>
    /// <param name="now">The time, UTC.</param>
    /// <returns>Whether anything is other than before.</returns>
    public bool Write(Language language, string title, string answer, IReadOnlyList<string> phrasings, DateTimeOffset now)
    {
        var changed = WriteText(language, title, answer) | WritePhrasings(language, phrasings);
        UpdatedAt = changed ? now : UpdatedAt;
        return changed;
    }

    /// <summary>What it has in all its languages; texts, phrasings and pinned questions must be loaded.</summary>
    internal FaqContent Content() => new(_texts.ToDictionary(
        text => text.Language,
        text => new FaqWords(
            text.Title,
            text.Answer,
            [.. _phrasings.Where(phrasing => phrasing.Language == text.Language).OrderBy(phrasing => phrasing.Position).Select(phrasing => phrasing.Text)],
            [.. _pinned.Where(question => question.Language == text.Language).OrderBy(question => question.Position).Select(question => question.Text)])));

    /// <summary>Answers with these words from now on, in a new version, also if it was retired.</summary>
    internal void Publish(FaqContent content, DateTimeOffset now)
    {
        (CurrentVersion, RetiredAt, UpdatedAt) = (CurrentVersion + 1, null, now);
        foreach (var language in _texts.Select(text => text.Language).Where(language => !content.Languages.ContainsKey(language)).ToList())
        {
            _texts.RemoveAll(text => text.Language == language);
            WritePhrasings(language, []);
            WritePinned(language, []);
        }

        foreach (var (language, words) in content.Languages)
        {
            if (WriteText(language, words.Title, words.Answer))
            {
                _texts.Find(text => text.Language == language)!.IsUpToDate(CurrentVersion);
            }

            WritePhrasings(language, words.Phrasings);
            WritePinned(language, words.Pinned);
        }
    }

    /// <summary>It has a version again; what it says is the same. For a first version of what is there, and for retiring.</summary>
    internal void NextVersion() => CurrentVersion++;

    /// <summary>Its draft, or what is published, is other than before.</summary>
    internal void NextRevision() => Revision++;

    /// <summary>Its words in a language were looked at and need no change, whatever changed in others.</summary>
    /// <returns>Whether it has the language.</returns>
    internal bool IsUpToDate(Language language)
    {
        var text = _texts.Find(text => text.Language == language);
        text?.IsUpToDate(CurrentVersion);
        return text is not null;
    }

    /// <summary>Answers with it no more; its words and counts stay.</summary>
    public void Retire(DateTimeOffset now) => (RetiredAt, UpdatedAt) = (now, now);

    /// <summary>Answers with it again.</summary>
    public void BringBack(DateTimeOffset now) => (RetiredAt, UpdatedAt) = (null, now);

    /// <summary>Somebody said whether it helped.</summary>
    public void Rate(bool helped)
    {
        Helped += helped ? 1 : 0;
        NotHelped += helped ? 0 : 1;
    }

    private bool WriteText(Language language, string title, string answer)
    {
        if (_texts.Find(text => text.Language == language) is { } text)
        {
            return text.Write(title, answer);
        }

        _texts.Add(FaqText.Of(Id, language, title, answer));
        return true;
    }

    private bool WritePhrasings(Language language, IReadOnlyList<string> phrasings)
    {
        var changed = _phrasings.RemoveAll(phrasing => phrasing.Language == language && phrasing.Position >= phrasings.Count) > 0;
        for (var position = 0; position < phrasings.Count; position++)
        {
            if (_phrasings.Find(phrasing => phrasing.Language == language && phrasing.Position == position) is { } phrasing)
            {
                changed |= phrasing.Write(phrasings[position]);
            }
            else
            {
                _phrasings.Add(FaqPhrasing.Of(Id, language, position, phrasings[position]));
                changed = true;
            }
        }

        return changed;
    }

    private void WritePinned(Language language, IReadOnlyList<string> questions)
    {
        _pinned.RemoveAll(question => question.Language == language && question.Position >= questions.Count);
        for (var position = 0; position < questions.Count; position++)
        {
            if (_pinned.Find(question => question.Language == language && question.Position == position) is { } question)
            {
                question.Write(questions[position]);
            }
            else
            {
                _pinned.Add(FaqPinnedQuestion.Of(Id, language, position, questions[position]));
            }
        }
    }

    [GeneratedRegex(@"\A[a-z0-9-]{1,40}\z", RegexOptions.CultureInvariant)]
    private static partial Regex KeyShape();
}

internal sealed class FaqEntryConfiguration : IEntityTypeConfiguration<FaqEntry>
{
    public void Configure(EntityTypeBuilder<FaqEntry> builder)
    {
        builder.ToTable("FaqEntries");
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Key).HasMaxLength(FaqEntry.MaxKey);
        // Whoever wrote on words that are not the newest any more is told so.
        builder.Property(entry => entry.Revision).IsConcurrencyToken();
        builder.HasMany(entry => entry.Texts).WithOne().HasForeignKey(text => text.EntryId);
        builder.HasMany(entry => entry.Phrasings).WithOne().HasForeignKey(phrasing => phrasing.EntryId);
        builder.HasMany(entry => entry.Pinned).WithOne().HasForeignKey(question => question.EntryId);
        // "Is there an entry with this key?", asked by every import and rating.
        builder.HasIndex(entry => entry.Key).IsUnique();
        // "Did anything change since the index was built?", asked by every node every half minute.
        builder.HasIndex(entry => entry.UpdatedAt);
    }
}
