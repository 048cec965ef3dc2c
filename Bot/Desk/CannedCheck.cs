using System.Text.RegularExpressions;
using Bot.Languages;
using Bot.Messaging;
using Microsoft.Extensions.Options;

namespace Bot.Desk;

/// <summary>Checks that the prepared answers can be sent: keys, languages, what is filled in.</summary>
/// <param name="options">The settings.</param>
/// <param name="languages">The languages that an answer can be in.</param>
internal sealed partial class CannedCheck(IOptions<DeskOptions> options, Phrasebooks languages) : ISettingCheck
{
    private const string Path = "Desk:CannedReplies";

    public IEnumerable<SettingProblem> Check()
    {
        var replies = options.Value.CannedReplies;
        var doubles = replies.GroupBy(reply => reply.Key).Where(group => group.Count() > 1)
            .Select(group => new SettingProblem(Path, $"the key '{group.Key}' is there {group.Count()} times", "give each its own key"));
        return doubles.Concat(replies.SelectMany((reply, at) => Check(reply, $"{Path}:{at}")));
    }

    private IEnumerable<SettingProblem> Check(CannedReplyOptions reply, string path)
    {
        if (!Key().IsMatch(reply.Key))
        {
            yield return new SettingProblem($"{path}:Key", $"'{reply.Key}' is not a key", "use 1–30 characters of a–z, 0–9 and hyphen");
        }

        if (string.IsNullOrWhiteSpace(CannedReplies.WordsIn(reply, Language.English)))
        {
            yield return new SettingProblem($"{path}:Text:en", "the English words are missing", "add them: they are used where a translation is missing");
        }

        foreach (var problem in reply.Text.SelectMany(text => Check(text.Key, text.Value, $"{path}:Text:{text.Key}")))
        {
            yield return problem;
        }
    }

    private IEnumerable<SettingProblem> Check(string code, string words, string path)
    {
        if (!languages.All.Any(book => book.Language.Code == code))
        {
            yield return new SettingProblem(
                path, "the bot does not speak that language", $"use one of: {string.Join(", ", languages.Codes)}");
        }

        foreach (var unknown in TextTemplate.PlaceholdersOf(words).Except(CannedReplies.Placeholders))
        {
            yield return new SettingProblem(
                path,
                $"nothing is called {{{unknown}}}",
                $"use one of: {string.Join(", ", CannedReplies.Placeholders.Select(known => $"{{{known}}}"))}");
        }
    }

    [GeneratedRegex(@"\A[a-z0-9-]{1,30}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
