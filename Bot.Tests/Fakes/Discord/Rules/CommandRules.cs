using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bot.Tests.Fakes.Discord.Rules;

/// <summary>https://discord.com/developers/docs/interactions/application-commands</summary>
internal static partial class CommandRules
{
    private static readonly string[] _locales =
    [
        "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR", "ro", "fi", "sv-SE",
        "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
    ];

    /// <exception cref="ApiException">50035, or 30032: too many commands.</exception>
    public static void Check(IReadOnlyList<JsonObject> commands, bool asList)
    {
        var problems = new Problems();
        for (var n = 0; n < commands.Count; n++)
        {
            Check(commands[n], asList ? $"{n}" : "", problems);
        }

        if (commands.GroupBy(c => (c.Int("type") ?? 1, c.Text("name"))).Any(g => g.Count() > 1))
        {
            problems.Add("_", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
        }

        problems.ThrowIfAny();
        if (commands.GroupBy(c => c.Int("type") ?? 1).Any(g => g.Count() > (g.Key == 1 ? 100 : 15)))
        {
            throw new ApiRefusal(400, 30032, "Maximum number of application commands reached (100).").AsException();
        }
    }

    private static void Check(JsonObject command, string path, Problems problems)
    {
        var isSlash = (command.Int("type") ?? 1) == 1;
        Named(command, path, isSlash, problems);
        if (isSlash)
        {
            Described(command, path, problems);
            Options(command, path, problems);
        }
        else if (!string.IsNullOrEmpty(command.Text("description")))
        {
            problems.Add(
                Problems.Join(path, "description"), "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID",
                "Context menu commands cannot have description");
        }

        if (Size(command) > 8000)
        {
            problems.Add(path.Length == 0 ? "_" : path, "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");
        }
    }

    private static void Options(JsonObject owner, string path, Problems problems)
    {
        var options = owner.Objects("options").ToList();
        problems.Length(options.Count, Problems.Join(path, "options"), 0, 25);
        for (var n = 0; n < options.Count; n++)
        {
            var (option, at) = (options[n], Problems.Join(path, $"options.{n}"));
            Named(option, at, strict: true, problems);
            Described(option, at, problems);
            problems.Range(option, "type", at, 1, 11);
            if (option.Flag("required") && options.Take(n).Any(o => !o.Flag("required")))
            {
                problems.Add(
                    at, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options");
            }

            if (options.Take(n).Any(o => o.Text("name") == option.Text("name")))
            {
                problems.Add(at, "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists");
            }

            Choices(option, at, problems);
            Options(option, at, problems);
        }
    }

    private static void Choices(JsonObject option, string path, Problems problems)
    {
        var choices = option.Objects("choices").ToList();
        problems.Length(choices.Count, $"{path}.choices", 0, 25);
        for (var n = 0; n < choices.Count; n++)
        {
            problems.Length(choices[n], "name", $"{path}.choices.{n}", 1, 100, required: true);
            problems.Length(choices[n], "value", $"{path}.choices.{n}", 1, 100, required: true);
            Localized(choices[n], "name", $"{path}.choices.{n}", 100, pattern: null, problems);
        }

        if (choices.Count > 0 && option.Flag("autocomplete"))
        {
            problems.Add(path, "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE", "Choices and autocomplete are mutually exclusive");
        }
    }

    private static void Named(JsonObject json, string path, bool strict, Problems problems)
    {
        problems.Length(json, "name", path, 1, 32, required: true);
        if (strict && json.Text("name") is { Length: > 0 } name && !IsCommandName(name))
        {
            problems.Add(Problems.Join(path, "name"), "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        }

        Localized(json, "name", path, 32, strict ? IsCommandName : null, problems);
    }

    private static void Described(JsonObject json, string path, Problems problems)
    {
        problems.Length(json, "description", path, 1, 100, required: true);
        Localized(json, "description", path, 100, pattern: null, problems);
    }

    private static void Localized(JsonObject json, string field, string path, int max, Func<string, bool>? pattern, Problems problems)
    {
        foreach (var (locale, text) in json.Object($"{field}_localizations") ?? [])
        {
            var at = Problems.Join(path, $"{field}_localizations.{locale}");
            if (!_locales.Contains(locale))
            {
                problems.Choices(at, string.Join(", ", _locales.Select(l => $"'{l}'")));
            }
            else if (text is not null)
            {
                problems.Length(text.ToString().Length, at, 1, max);
                if (pattern is not null && !pattern(text.ToString()))
                {
                    problems.Add(at, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
                }
            }
        }
    }

    /// <summary>Lower case where there is a lower case.</summary>
    private static bool IsCommandName(string name) => NamePattern().IsMatch(name) && !name.Any(c => char.ToLowerInvariant(c) != c);

    /// <summary>Names, descriptions and values, the longest translation of each.</summary>
    private static int Size(JsonObject json) =>
        Longest(json, "name") + Longest(json, "description") + (json.Text("value")?.Length ?? 0)
        + json.Objects("options").Concat(json.Objects("choices")).Sum(Size);

    private static int Longest(JsonObject json, string field) =>
        (json.Object($"{field}_localizations") ?? [])
            .Select(p => p.Value?.ToString().Length ?? 0)
            .Append(json.Text(field)?.Length ?? 0)
            .Max();

    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$")]
    private static partial Regex NamePattern();
}
