using Bot.Knowledge;
using Bot.Knowledge.Files;
using Bot.Knowledge.Matching;
using Bot.Languages;

namespace Bot.Tests.Knowledge;

/// <summary>The sample FAQ without a database.</summary>
internal static class SampleFaq
{
    public static IReadOnlyList<IndexedEntry> Entries { get; } = Read();

    public static FaqIndex Index { get; } = IndexOf(Entries);

    public static FaqIndex IndexOf(IReadOnlyList<IndexedEntry> entries)
    {
        var index = new FaqIndex();
        index.Replace(FaqSnapshot.Train(entries, CancellationToken.None));
        return index;
    }

    private static List<IndexedEntry> Read()
    {
        using var reader = new StreamReader(FaqSamples.Open());
        return FaqYaml.Read(reader.ReadToEnd()).Rows.Select(row => row.Tidy()).GroupBy(row => row.Key).Select(Indexed).ToList();
    }

    private static IndexedEntry Indexed(IGrouping<string, FaqFileRow> rows) => new(
        rows.Key,
        rows.ToDictionary(row => new Language(row.Language), row => (row.Title, row.Answer)),
        [.. rows.SelectMany(row => row.Phrasings.Select(phrasing => (new Language(row.Language), phrasing)))]);
}
