using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Conversations;
using Bot.Conversations.Forms;
using Bot.Data;
using Bot.Desk;
using Bot.Knowledge;
using Bot.Listening;
using Bot.Messaging;
using Bot.Messaging.Inbox;
using Bot.Messaging.Outbox;
using Bot.Platforms.Discord;
using Bot.Platforms.Telegram;
using Bot.Platforms.WebChat;
using Bot.Staff;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.House;

/// <summary>The settings file that ships says exactly what the program does without it.</summary>
public class SettingsMatch
{
    private static readonly Dictionary<string, Type> _sections = new()
    {
        [ConversationOptions.Section] = typeof(ConversationOptions),
        [ComplaintOptions.Section] = typeof(ComplaintOptions),
        [DataOptions.Section] = typeof(DataOptions),
        [DeskOptions.Section] = typeof(DeskOptions),
        [AdminOptions.Section] = typeof(AdminOptions),
        [KnowledgeOptions.Section] = typeof(KnowledgeOptions),
        [ListeningOptions.Section] = typeof(ListeningOptions),
        [InboxOptions.Section] = typeof(InboxOptions),
        [OutboxOptions.Section] = typeof(OutboxOptions),
        [FilesOptions.Section] = typeof(FilesOptions),
        [TelegramOptions.Section] = typeof(TelegramOptions),
        [DiscordOptions.Section] = typeof(DiscordOptions),
        [WebChatOptions.Section] = typeof(WebChatOptions),
    };

    public static TheoryData<string> Sections() => [.. _sections.Keys];

    [Fact]
    public void Every_section_of_the_file_is_known()
    {
        Assert.Equal(_sections.Keys.Concat(["Urls", "Logging"]).Order(), File().Select(section => section.Key).Order());
    }

    [Theory, MemberData(nameof(Sections))]
    public void Every_setting_is_in_the_file_with_its_default(string section)
    {
        var type = _sections[section];
        var inFile = File()[section]!.AsObject();
        var defaults = JsonSerializer.SerializeToNode(Activator.CreateInstance(type), type)!.AsObject();

        Assert.Equal(defaults.Select(setting => setting.Key).Order(), inFile.Select(setting => setting.Key).Order());
        var bound = new ConfigurationBuilder().AddJsonFile(Path.Combine(Repository.Root, "appsettings.json")).Build().GetSection(section).Get(type);
        var read = JsonSerializer.SerializeToNode(bound, type)!.AsObject();
        foreach (var (key, value) in defaults.Where(setting => setting.Key is not (nameof(ComplaintOptions.Categories) or nameof(DeskOptions.CannedReplies))))
        {
            Assert.True(JsonNode.DeepEquals(value, read[key]), $"{section}:{key} is {read[key]} in the file, {value} in the class");
        }
    }

    private static JsonObject File() => JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(Repository.Root, "appsettings.json")))!.AsObject();
}
