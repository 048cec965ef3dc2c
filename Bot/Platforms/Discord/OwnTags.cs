using Bot.Messaging;

namespace Bot.Platforms.Discord;

/// <summary>Remembers which of a forum's tags tell of tickets, so that they can be taken off again while what people tagged stays.</summary>
internal sealed class OwnTags(PlatformMemory memory)
{
    private const int Page = 100;

    private HashSet<ulong>? _known;

    /// <summary>The tags. Called by one at a time.</summary>
    public async Task<IReadOnlySet<ulong>> OfAsync(ulong forumId, CancellationToken cancellationToken)
    {
        if (_known is null)
        {
            // A forum has at most twenty tags at a time; what was made and deleted over the years does no harm here.
            var notes = await memory.RecallAllAsync(DiscordTranslator.Platform, Prefix(forumId), "", Page, cancellationToken);
            _known = [.. notes.Select(note => Snowflakes.Parse(note.Value)).OfType<ulong>()];
        }

        return _known;
    }

    /// <summary>These are such tags too.</summary>
    public async Task AddAsync(ulong forumId, IReadOnlyList<ulong> tags, CancellationToken cancellationToken)
    {
        await OfAsync(forumId, cancellationToken);
        foreach (var tag in tags.Where(_known!.Add))
        {
            var text = Snowflakes.Text(tag);
            await memory.RememberAsync(DiscordTranslator.Platform, Prefix(forumId) + text, null, text, cancellationToken);
        }
    }

    private static string Prefix(ulong forumId) => $"tag:{Snowflakes.Text(forumId)}:";
}
