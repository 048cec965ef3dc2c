using System.Net;
using Bot.Messaging;
using Discord;
using Discord.Net;

namespace Bot.Platforms.Discord;

/// <summary>The first words with Discord: whose token is it, and what is the staff's channel like? Repeated until Discord answers.</summary>
internal sealed partial class DiscordLogin(
    DiscordConnection connection, DiscordStaffChannel staffChannel, Backoff backoff, TimeProvider time, ILogger<DiscordLogin> logger)
{
    /// <summary>Returns when the connection is ready or off.</summary>
    public async Task ConnectAsync(CancellationToken cancellationToken)
    {
        if (!connection.Options.IsOn)
        {
            Log.Off(logger);
            return;
        }

        staffChannel.Watch(connection.Client);
        while (!await TryAsync(cancellationToken))
        {
            await Task.Delay(backoff.Next(), time, cancellationToken);
        }
    }

    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await connection.Client.LoginAsync(TokenType.Bot, connection.Options.Token).WaitAsync(cancellationToken);
            var application = await ApplicationAsync(cancellationToken);
            await staffChannel.FindAsync(cancellationToken);
            // A token begins with the account that it belongs to; what the gateway says of it later counts more.
            connection.BecomeReady(new DiscordIdentity(DiscordInvite.AccountIn(connection.Options.Token) ?? application, application));
            Log.Ready(logger, connection.Staff?.Kind.ToString() ?? "none");
            return true;
        }
        catch (HttpException fault) when (fault.HttpCode == HttpStatusCode.Unauthorized)
        {
            Log.BadToken(logger);
            connection.SwitchOff("Discord does not know the token.");
            return true;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever it is, it must not end the program.
            Log.NotReached(logger, fault is HttpException answer ? $"status {(int)answer.HttpCode}" : FailureText.Of(fault));
            Log.Why(logger, fault);
            return false;
        }
    }

    // Not every compatible server tells.
    private async Task<ulong> ApplicationAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (await connection.Client.Rest.GetApplicationInfoAsync(new RequestOptions { CancelToken = cancellationToken }))?.Id ?? 0;
        }
        catch (HttpException fault) when (fault.HttpCode is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError and not HttpStatusCode.Unauthorized)
        {
            return DiscordInvite.AccountIn(connection.Options.Token) ?? 0;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Discord is off: Discord:Token is empty.")]
        public static partial void Off(ILogger logger);

        [LoggerMessage(2, LogLevel.Information, "Discord is ready; the staff's channel: {Staff}.")]
        public static partial void Ready(ILogger logger, string staff);

        [LoggerMessage(3, LogLevel.Error, "Discord does not know the token, so Discord stays off; the other platforms run on. Copy the token from the developer portal (Bot, Reset Token) into Discord:Token and start again.")]
        public static partial void BadToken(ILogger logger);

        [LoggerMessage(4, LogLevel.Warning, "Discord could not be reached and is tried again: {Fault}")]
        public static partial void NotReached(ILogger logger, string fault);

        [LoggerMessage(5, LogLevel.Debug, "Why Discord could not be reached:")]
        public static partial void Why(ILogger logger, Exception fault);
    }
}
