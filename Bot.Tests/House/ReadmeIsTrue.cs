using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bot.Tests.House;

/// <summary>What the README points at is there: files, settings, commands.</summary>
public partial class ReadmeIsTrue
{
    private static readonly string _readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void Every_file_that_it_points_at_is_there()
    {
        var targets = Link().Matches(_readme).Select(link => link.Groups[1].Value).Where(target => !target.Contains("://", StringComparison.Ordinal));

        Assert.DoesNotContain(targets, target => !Path.Exists(Path.Combine(Repository.Root, target)));
    }

    [Fact]
    public void Every_setting_that_it_names_is_a_setting()
    {
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "appsettings.json")))!;
        var named = Setting().Matches(_readme).Select(match => (Section: match.Groups[1].Value, Key: match.Groups[2].Value)).Distinct().ToList();

        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, setting => settings[setting.Section]?[setting.Key] is null);
    }

    [Fact]
    public void Every_script_that_it_plays_is_there()
    {
        var scripts = Script().Matches(_readme).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(scripts);
        Assert.DoesNotContain(scripts, script => !File.Exists(Path.Combine(Repository.Root, script)));
    }

    [GeneratedRegex(@"\]\(([^)#]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w/])(Data|Telegram|Discord|WebChat|Desk|Complaints|Knowledge|Listening|Conversations|Files|Inbox|Outbox)(?::|__)([A-Z]\w+)")]
    private static partial Regex Setting();

    [GeneratedRegex(@"simulate (\S+)")]
    private static partial Regex Script();
}
