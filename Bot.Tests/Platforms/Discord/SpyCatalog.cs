using Bot.Messaging;

namespace Bot.Tests.Platforms.Discord;

/// <summary>A few commands; every choice is one of three levels.</summary>
internal sealed class SpyCatalog(ChatSide side, params CommandSpec[] commands) : ICommandCatalog
{
    public ChatSide Side => side;

    public ICommandAudience? Audience { get; init; }

    public IReadOnlyList<CommandSpec> Commands => commands;

    public IReadOnlyList<CommandChoice> ChoicesFor(string command, string parameter, string typed, string? languageTag) =>
        [.. new[] { "low", "normal", "high" }.Where(level => level.StartsWith(typed, StringComparison.Ordinal)).Select(level => new CommandChoice(level, level))];
}
