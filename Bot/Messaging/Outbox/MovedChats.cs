using System.Collections.Concurrent;
using Bot.Data;
using Microsoft.EntityFrameworkCore;

namespace Bot.Messaging.Outbox;

/// <summary>All chats that moved, in memory: there are few, and every message's address is looked up here.</summary>
/// <param name="databases">Where they are kept.</param>
internal sealed class MovedChats(IDbContextFactory<BotDbContext> databases) : IMovedChats
{
    private const int LongestChain = 20;

    private readonly ConcurrentDictionary<(string Platform, string ChatId), string> _newIds = new();
    private volatile bool _loaded;

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        foreach (var chat in await db.MovedChats.AsNoTracking().ToListAsync(cancellationToken))
        {
            Moved(chat.Platform, chat.OldChatId, chat.NewChatId);
        }

        _loaded = true;
    }

    public async Task<string> CurrentIdAsync(string platform, string chatId, CancellationToken cancellationToken)
    {
        if (!_loaded)
        {
            await LoadAsync(cancellationToken);
        }

        return Current(platform, chatId);
    }

    /// <summary>The id now, as far as it is loaded.</summary>
    public string Current(string platform, string chatId)
    {
        for (var step = 0; step < LongestChain && _newIds.TryGetValue((platform, chatId), out var next); step++)
        {
            chatId = next;
        }

        return chatId;
    }

    /// <summary>Whether the staff sit in this chat, whatever id the settings know it by.</summary>
    public bool IsStaffChat(IChatPlatform platform, string chatId) =>
        platform.StaffChat is { } staff && Current(platform.Name, staff.ChatId) == Current(platform.Name, chatId);

    public void Moved(string platform, string oldChatId, string newChatId)
    {
        _newIds[(platform, oldChatId)] = newChatId;
        _newIds.TryRemove((platform, newChatId), out _); // It came back to an id it had before: no circle.
    }
}
