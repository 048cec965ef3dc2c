using System.Net;
using Bot.Languages;
using Bot.Messaging;
using Discord;
using Discord.Net;
using Discord.WebSocket;

namespace Bot.Platforms.Discord;

/// <summary>
/// Lets those work on tickets who have one of the roles in the settings. Anybody else who writes there is told once, quietly, that
/// their words go to nobody.
/// </summary>
internal sealed partial class StaffDoor(DiscordConnection connection, GatewayNotes notes, Phrasebooks phrasebooks, ILogger<StaffDoor> logger)
{
    private const int Remembered = 1_000;

    private readonly Lock _lock = new();
    private readonly RecentMap<ulong, bool> _told = new(Remembered);

    /// <summary>Whether somebody who did something just now may work on tickets, by what Discord said with it.</summary>
    /// <param name="id">The message or interaction.</param>
    /// <param name="user">Who.</param>
    public bool Admits(ulong id, IUser user) =>
        connection.Options.StaffRoles is not [_, ..] wanted || IsAmong(wanted, notes.RolesAt(id) ?? RolesOf(user) ?? []);

    /// <summary>The same for a message that was read back: Discord does not say with it which roles its writer has.</summary>
    public async ValueTask<bool> AdmitsAsync(ulong id, IUser user, CancellationToken cancellationToken)
    {
        if (connection.Options.StaffRoles is not [_, ..] wanted)
        {
            return true;
        }

        return IsAmong(wanted, notes.RolesAt(id) ?? RolesOf(user) ?? await AskAsync(user.Id, cancellationToken));
    }

    /// <summary>Tells somebody that what they wrote was not passed on; only the first time.</summary>
    /// <param name="message">What they wrote.</param>
    /// <param name="locale">The language of their app, when it is known.</param>
    /// <param name="cancellationToken">Nobody waits any more.</param>
    public async Task TurnAwayAsync(IMessage message, string? locale, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_told.Contains(message.Author.Id))
            {
                return;
            }

            _told.Set(message.Author.Id, true);
        }

        try
        {
            await message.Channel.SendMessageAsync(
                phrasebooks.ForTag(locale).Label("discord.noRole.wrote"),
                options: new RequestOptions { CancelToken = cancellationToken },
                allowedMentions: AllowedMentions.None,
                messageReference: new MessageReference(message.Id, failIfNotExists: false),
                flags: MessageFlags.SuppressNotification);
        }
        catch (Exception fault) when (fault is HttpException or HttpRequestException or TimeoutException)
        {
            Log.NotTold(logger, FailureText.Of(fault));
        }
    }

    private static bool IsAmong(IReadOnlyList<ulong> wanted, IReadOnlyList<ulong> roles) => wanted.Any(roles.Contains);

    // Only somebody of whom it is known: a stranger to the cache has no roles in it.
    private static IReadOnlyList<ulong>? RolesOf(IUser user) => user is SocketGuildUser { Roles: { Count: > 1 } roles } ? [.. roles.Select(role => role.Id)] : null;

    private async Task<IReadOnlyList<ulong>> AskAsync(ulong userId, CancellationToken cancellationToken)
    {
        if (connection.Staff is not { GuildId: not 0 and var guild })
        {
            return [];
        }

        try
        {
            var member = await connection.Client.Rest.GetGuildUserAsync(guild, userId, new RequestOptions { CancelToken = cancellationToken });
            return [.. member?.RoleIds ?? []];
        }
        catch (HttpException fault) when (fault.HttpCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
        {
            // They have left.
            return [];
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "Somebody without a role of the team could not be told so: {Fault}")]
        public static partial void NotTold(ILogger logger, string fault);
    }
}
