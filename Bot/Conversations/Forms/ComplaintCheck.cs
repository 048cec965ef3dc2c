using System.Text.RegularExpressions;
using Bot.Languages;
using Bot.Messaging;
using Microsoft.Extensions.Options;

namespace Bot.Conversations.Forms;

/// <summary>Checks that the complaint forms can be asked: keys, labels, choices, patterns, conditions.</summary>
/// <param name="options">The settings.</param>
/// <param name="languages">The languages that labels can be in.</param>
internal sealed partial class ComplaintCheck(IOptions<ComplaintOptions> options, Phrasebooks languages) : ISettingCheck
{
    private const string Slug = "use 1–30 characters of a–z, 0–9 and hyphen";

    public IEnumerable<SettingProblem> Check()
    {
        var complaints = options.Value;
        IEnumerable<SettingProblem> own =
        [
            .. Unless(complaints.Categories.Count > 0, "Complaints:Categories", "there is none", "add at least one category"),
            .. Unless(complaints.MaxFiles is >= 1 and <= 50, "Complaints:MaxFiles", $"{complaints.MaxFiles} is not possible", "use 1 to 50"),
            .. Pattern(complaints.OrderNumberPattern, "Complaints:OrderNumberPattern"),
            .. Doubles(complaints.Categories.Select(category => category.Key), "Complaints:Categories"),
        ];
        return own.Concat(complaints.Categories.SelectMany((category, at) => Category(category, $"Complaints:Categories:{at}")));
    }

    private IEnumerable<SettingProblem> Category(CategoryOptions category, string path) =>
    [
        .. Unless(Key().IsMatch(category.Key), $"{path}:Key", $"'{category.Key}' is not a key", Slug),
        .. Words(category.Label, $"{path}:Label", required: true),
        .. Doubles(category.Fields.Select(field => field.Key), $"{path}:Fields"),
        .. category.Fields.SelectMany((field, at) => Field(field, category.Fields.Take(at), $"{path}:Fields:{at}")),
    ];

    private IEnumerable<SettingProblem> Field(FieldOptions field, IEnumerable<FieldOptions> earlier, string path) =>
    [
        .. Unless(Key().IsMatch(field.Key), $"{path}:Key", $"'{field.Key}' is not a key", Slug),
        .. Words(field.Label, $"{path}:Label", required: false),
        .. Words(field.Question, $"{path}:Question", required: false),
        .. Words(field.Help, $"{path}:Help", required: false),
        .. Words(field.Error, $"{path}:Error", required: false),
        .. Words(field.Near, $"{path}:Near", required: false),
        .. Pattern(field.Pattern, $"{path}:Pattern"),
        .. Unless(field.Type != FieldType.Choice || field.Choices.Count > 0, $"{path}:Choices", "a choice has nothing to choose from", "add choices, each with Key and Label"),
        .. Doubles(field.Choices.Select(choice => choice.Key), $"{path}:Choices"),
        .. field.Choices.SelectMany((choice, at) => (IEnumerable<SettingProblem>)
        [
            .. Unless(Key().IsMatch(choice.Key), $"{path}:Choices:{at}:Key", $"'{choice.Key}' is not a key", Slug),
            .. Words(choice.Label, $"{path}:Choices:{at}:Label", required: true),
        ]),
        .. Unless(field.Min is null || field.Max is null || field.Min <= field.Max, $"{path}:Min", "it is above Max", "make Min the smaller one"),
        .. Unless(field.When is null || earlier.Any(before => before.Key == field.When.Field), $"{path}:When:Field",
            $"'{field.When?.Field}' is not an earlier field of the category", "name a field that stands before this one"),
    ];

    private IEnumerable<SettingProblem> Words(Dictionary<string, string> words, string path, bool required) =>
    [
        .. words.Keys.Where(code => languages.FromTag(code) is null).Select(code =>
            new SettingProblem($"{path}:{code}", "the bot does not speak that language", $"use one of: {string.Join(", ", languages.Codes)}")),
        .. Unless(words.ContainsKey(Language.English.Code) || (words.Count == 0 && !required), $"{path}:en", "the English words are missing", "add them: they are used where a translation is missing"),
    ];

    private static IEnumerable<SettingProblem> Pattern(string pattern, string path)
    {
        try
        {
            _ = Regex.Match("", pattern, RegexOptions.None, TimeSpan.FromMilliseconds(200));
            return [];
        }
        catch (ArgumentException)
        {
            return [new SettingProblem(path, $"'{pattern}' is not a regular expression", "write one in .NET's syntax, for instance [A-Z]-\\d{5}")];
        }
    }

    private static IEnumerable<SettingProblem> Doubles(IEnumerable<string> keys, string path) => keys
        .GroupBy(key => key).Where(group => group.Count() > 1)
        .Select(group => new SettingProblem(path, $"the key '{group.Key}' is there {group.Count()} times", "give each its own key"));

    private static IEnumerable<SettingProblem> Unless(bool fine, string key, string problem, string remedy) =>
        fine ? [] : [new SettingProblem(key, problem, remedy)];

    [GeneratedRegex(@"\A[a-z0-9-]{1,30}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
