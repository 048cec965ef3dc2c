using Discord.WebSocket.Gateway;

namespace Discord.WebSocket;

public partial class DiscordSocketClient
{
    private GatewayPresence _presence;
    private bool _isPresenceUntold;

    /// <inheritdoc/>
    public override UserStatus Status
    {
        get => _presence?.Status ?? UserStatus.Online;
        protected set => _presence = new GatewayPresence(
            value, value == UserStatus.AFK ? TimeProvider.System.GetUtcNow() : null, _presence?.Activity);
    }

    /// <inheritdoc/>
    public override IActivity Activity
    {
        get => _presence?.Activity;
        protected set => _presence = (_presence ?? new GatewayPresence(UserStatus.Online, null, null)) with { Activity = value };
    }

    /// <inheritdoc/>
    public override Task SetStatusAsync(UserStatus status)
    {
        Status = status;
        return ShowPresenceAsync();
    }

    /// <inheritdoc/>
    public override Task SetGameAsync(string name, string streamUrl = null, ActivityType type = ActivityType.Playing) =>
        SetActivityAsync(ActivityOf(name, streamUrl, type));

    /// <inheritdoc/>
    public override Task SetActivityAsync(IActivity activity)
    {
        Activity = activity;
        return ShowPresenceAsync();
    }

    /// <inheritdoc/>
    public override Task SetCustomStatusAsync(string status) => SetActivityAsync(new CustomStatusGame(status));

    private GatewayPresence PresenceToIdentifyWith()
    {
        _isPresenceUntold = false;
        return _presence;
    }

    private Task ShowPresenceAsync()
    {
        // Without a connection, it is told when there is one.
        _isPresenceUntold = ConnectionState != ConnectionState.Connected;
        return _isPresenceUntold
            ? Task.CompletedTask
            : _session.SendAsync(GatewayOpCode.PresenceUpdate, GatewayCommands.Presence(_presence));
    }
}
