using System.Text.RegularExpressions;
using Bot.Languages;

namespace Bot.Tests.House;

/// <summary>Every language says everything: the same keys, the same placeholders, every plural form, labels that fit on a button.</summary>
public partial class TextsAreComplete
{
    private const int LongestLabel = 40;

    public static TheoryData<string> Languages() => [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file))];

    private static string Folder => Path.Combine(Repository.Root, "Bot/Languages/Texts");

    private static LanguageFile English => Read("en");

    [Theory, MemberData(nameof(Languages))]
    public void Every_language_has_the_keys_that_English_has(string code)
    {
        Assert.Equal(English.Texts.Keys.Order(), Read(code).Texts.Keys.Order());
        Assert.Equal(English.Words.Keys.Order(), Read(code).Words.Keys.Order());
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_text_has_the_placeholders_that_English_has(string code)
    {
        foreach (var (key, text) in Read(code).Texts)
        {
            var wanted = Placeholders(English.Texts[key]);
            Assert.True(wanted.SetEquals(Placeholders(text)), $"{code}: '{key}' has the placeholders {string.Join(", ", Placeholders(text))}, English has {string.Join(", ", wanted)}");
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_counted_text_has_the_plural_forms_of_its_language(string code)
    {
        var language = Read(code);
        foreach (var (key, text) in language.Texts)
        {
            Assert.True(text.Forms is null == English.Texts[key].Forms is null, $"{code}: '{key}' is counted in one language and not in the other");
            Assert.True(text.Forms is null || text.Forms.Keys.Order().SequenceEqual(PluralRules.Categories[language.Plural].Order()), $"{code}: '{key}' has the wrong plural forms");
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public void No_text_is_empty_and_no_words_have_capitals_or_spaces_around(string code)
    {
        var language = Read(code);
        Assert.DoesNotContain(language.Texts, text => text.Value.Text.Trim().Length == 0);
        Assert.DoesNotContain(language.Words.SelectMany(list => list.Value), word => word.Any(char.IsUpper) || word.Trim() != word);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_label_fits_on_a_button(string code)
    {
        var labels = CodeKeys("Label").Where(key => !key.Contains('{', StringComparison.Ordinal));
        var texts = Read(code).Texts;

        Assert.DoesNotContain(labels, key => key.StartsWith("button.", StringComparison.Ordinal) && texts[key].Text.Length > LongestLabel);
    }

    [Fact]
    public void Every_key_in_the_code_is_in_the_files()
    {
        var keys = English.Texts.Keys.ToHashSet();
        var missing = CodeKeys("Say").Concat(CodeKeys("Label"))
            .Where(key => key.IndexOf('{', StringComparison.Ordinal) is var hole && (hole < 0 ? !keys.Contains(key) : !keys.Any(known => known.StartsWith(key[..hole], StringComparison.Ordinal))));

        Assert.Empty(missing.Distinct());
    }

    [Fact]
    public void Every_key_in_the_files_is_said_somewhere()
    {
        var sources = Repository.Sources("Bot").Select(File.ReadAllText)
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "Bot"), "*.js", SearchOption.AllDirectories).Select(File.ReadAllText))
            .ToList();
        var prefixes = CodeKeys("Say").Concat(CodeKeys("Label")).Where(key => key.Contains('{', StringComparison.Ordinal)).Select(key => key[..key.IndexOf('{', StringComparison.Ordinal)]).ToHashSet();
        var unused = English.Texts.Keys.Where(key =>
            !prefixes.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal)) && !sources.Any(source => source.Contains($"\"{key}\"", StringComparison.Ordinal)));

        Assert.Empty(unused);
    }

    private static IEnumerable<string> CodeKeys(string method) => Repository.Sources("Bot")
        .SelectMany(file => SaidKey().Matches(File.ReadAllText(file)))
        .Where(match => match.Groups["method"].Value == method)
        .Select(match => match.Groups["key"].Value);

    private static HashSet<string> Placeholders(TextEntry text) =>
        [.. (text.Forms?.Values ?? [text.Text]).SelectMany(TextTemplate.PlaceholdersOf)];

    private static LanguageFile Read(string code)
    {
        using var json = File.OpenRead(Path.Combine(Folder, $"{code}.json"));
        return LanguageFile.Read(json);
    }

    [GeneratedRegex("""\b(?<method>Say|Label)\(\s*\$?"(?<key>[^"]+)["]""")]
    private static partial Regex SaidKey();
}
