namespace Bot.Messaging.Inbox;

/// <summary>
/// Says which of a chat's waiting messages are its next turn, and when. People write in pieces and send albums that arrive as
/// single pictures: those count as one turn; everything else is a turn of its own.
/// </summary>
internal static class TurnRules
{
    /// <summary>The next turn of a lane.</summary>
    /// <param name="waiting">What waits in the lane, in its order; not empty.</param>
    /// <param name="waitForMore">Whether words are likely to come in pieces.</param>
    /// <param name="options">How long pieces are waited for.</param>
    /// <returns>How many messages it has, and from when on: <see cref="DateTimeOffset.MinValue"/> when nothing is waited for.</returns>
    public static NextTurn Next(IReadOnlyList<QueuedMessage> waiting, bool waitForMore, InboxOptions options)
    {
        var first = waiting[0];
        var inPieces = first.Message.Kind is MessageKind.Text && (waitForMore || first.Message.AlbumId is not null);
        if (!inPieces)
        {
            return new NextTurn(1, DateTimeOffset.MinValue);
        }

        var count = 1;
        while (count < waiting.Count && BelongsTo(first.Message, waiting[count].Message, waitForMore))
        {
            count++;
        }

        // Whatever follows the pieces closes them; so does silence.
        return count < waiting.Count || options.QuietWindow == TimeSpan.Zero
            ? new NextTurn(count, DateTimeOffset.MinValue)
            : new NextTurn(count, Earlier(waiting[count - 1].ArrivedAt + options.QuietWindow, first.ArrivedAt + options.LongestBurst));
    }

    private static bool BelongsTo(IncomingMessage first, IncomingMessage next, bool waitForMore) =>
        next.Kind is MessageKind.Text && (waitForMore || next.AlbumId == first.AlbumId);

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}

/// <summary>A turn to come.</summary>
/// <param name="Count">How many of the waiting messages it has.</param>
/// <param name="ReadyAt">Not before this time.</param>
internal readonly record struct NextTurn(int Count, DateTimeOffset ReadyAt);
