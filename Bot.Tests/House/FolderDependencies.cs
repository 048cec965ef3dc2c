using System.Text.RegularExpressions;

namespace Bot.Tests.House;

/// <summary>The folders are the walls: who may use whom.</summary>
public partial class FolderDependencies
{
    // The table of the architecture. What is not named may not be used; a folder may always use itself.
    private static readonly Dictionary<string, string[]> _mayUse = new()
    {
        ["Messaging"] = ["Data", "Languages"],
        ["Languages"] = ["Messaging", "Data"],
        ["Data"] = ["Messaging", "Languages", "Customers", "Staff", "Tickets", "Knowledge", "Conversations"],
        ["Customers"] = ["Messaging", "Languages", "Data"],
        ["Staff"] = ["Messaging", "Languages", "Data"],
        ["Tickets"] = ["Messaging", "Languages", "Data", "Customers", "Staff"],
        ["Knowledge"] = ["Messaging", "Languages", "Data", "Customers", "Staff"],
        ["Listening"] = ["Messaging", "Languages", "Data"],
        ["Desk"] = ["Messaging", "Languages", "Data", "Customers", "Staff", "Tickets", "Knowledge"],
        ["Conversations"] = ["Messaging", "Languages", "Data", "Customers", "Staff", "Tickets", "Knowledge", "Desk"],
        ["Platforms"] = ["Messaging", "Languages"],
        ["Console"] = ["Messaging", "Languages", "Data", "Customers", "Staff", "Tickets", "Knowledge", "Listening", "Desk", "Conversations", "Platforms", "Operations"],
        ["Operations"] = ["Messaging", "Languages", "Data", "Customers", "Staff", "Tickets", "Knowledge", "Listening", "Desk", "Conversations", "Platforms", "Console"],
    };

    [Fact]
    public void No_folder_uses_what_it_may_not()
    {
        var breaches = Repository.Sources("Bot").SelectMany(file => Breaches(Repository.Relative(file)["Bot/".Length..], File.ReadAllText(file)));

        Assert.Empty(breaches);
    }

    [Fact]
    public void No_platform_uses_another()
    {
        var breaches = Repository.Sources("Bot/Platforms").Select(Repository.Relative).SelectMany(file => Used().Matches(File.ReadAllText(Path.Combine(Repository.Root, file)))
            .Where(use => use.Groups[1].Value == "Platforms" && use.Groups[2].Success && use.Groups[2].Value != file.Split('/')[2])
            .Select(use => $"{file} uses {use.Value}"));

        Assert.Empty(breaches);
    }

    [Fact]
    public void Every_folder_has_its_row_in_the_table()
    {
        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "Bot")).Select(Path.GetFileName).Except(["bin", "obj"]);

        Assert.Equal(_mayUse.Keys.Order(), folders.Order()!);
    }

    private static IEnumerable<string> Breaches(string file, string source)
    {
        var folder = file.Split('/')[0];
        return !_mayUse.TryGetValue(folder, out var allowed)
            ? []
            : Used().Matches(source).Select(use => use.Groups[1].Value).Distinct()
                .Where(used => _mayUse.ContainsKey(used) && used != folder && !allowed.Contains(used))
                .Select(used => $"{file} uses {used}");
    }

    [GeneratedRegex(@"(?<![.\w])Bot\.([A-Z]\w+)(?:\.([A-Z]\w+))?")]
    private static partial Regex Used();
}
