namespace Bot.Tests.Fakes.Telegram;

/// <summary>Which messages of a group reach the bot. https://core.telegram.org/bots/features#privacy-mode</summary>
internal static class Privacy
{
    public static bool LetsSee(World world, FakeMessage message)
    {
        if (message.Chat.Refusal == ApiRefusal.KickedFromGroup || message.Chat.Refusal == ApiRefusal.KickedFromSupergroup)
        {
            return false;
        }

        return message.Chat is not FakeGroup group
            || group.BotIsAdministrator
            || world.Profile.CanReadAllGroupMessages
            || message.ReplyTo?.IsFromBot == true
            || IsForTheBot(world, message);
    }

    private static bool IsForTheBot(World world, FakeMessage message) =>
        message.Content.Entities.Any(e => e.Type == "bot_command" && IsOurs(message.Text.Substring(e.Offset, e.Length), world))
        || message.Text.Contains("@" + world.Me.Username, StringComparison.OrdinalIgnoreCase);

    private static bool IsOurs(string command, World world) =>
        !command.Contains('@', StringComparison.Ordinal)
        || command.EndsWith("@" + world.Me.Username, StringComparison.OrdinalIgnoreCase);
}
