namespace Bot.Messaging;

/// <summary>
/// Our own name for a thread that may not exist yet. The outbox opens the thread at the first message and opens
/// it again when somebody deleted it, so that whoever writes never waits for a platform.
/// </summary>
public static class ThreadKey
{
    private const char Mark = '~';

    /// <summary>The key of the thread that belongs to <paramref name="subject"/>, for instance a ticket's id.</summary>
    public static string For(Guid subject) => $"{Mark}{subject:N}";

    /// <summary>Whether <paramref name="thread"/> is a key (and not a platform's own id), and whose thread it is.</summary>
    public static bool TryParse(string? thread, out Guid subject)
    {
        subject = Guid.Empty;
        return thread is [Mark, .. var id] && Guid.TryParseExact(id, "N", out subject);
    }
}
