namespace Bot.Platforms.Discord;

/// <summary>Everything that takes in what people do: it begins before the gateway opens, so that nothing is said to nobody.</summary>
internal sealed class DiscordListener(
    DiscordConnection connection, DiscordIntake intake, DiscordLanes lanes, DiscordCatchUp catchUp, DiscordCursor cursor)
{
    /// <summary>Begins to listen.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        await cursor.LoadAsync(cancellationToken);
        intake.Listen(connection);
    }

    /// <summary>Stores what comes in and reads back what was missed, until the program stops.</summary>
    public Task RunAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(lanes.RunAsync(cancellationToken), catchUp.RunAsync(cancellationToken), cursor.RunAsync(cancellationToken));
}
