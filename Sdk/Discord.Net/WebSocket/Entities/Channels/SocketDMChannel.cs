using Model = Discord.API.Channel;

namespace Discord.WebSocket;

/// <summary>The private channel with a user.</summary>
public partial class SocketDMChannel : SocketChannel, IDMChannel, ISocketPrivateChannel, ISocketMessageChannel
{
    internal SocketDMChannel(DiscordSocketClient discord, ulong id, SocketUser recipient)
        : base(discord, id) => Recipient = recipient;

    /// <summary>The user; the bot itself, if the client knows of the channel only from what the bot has written there.</summary>
    public SocketUser Recipient { get; }

    IUser IDMChannel.Recipient => Recipient;

    IReadOnlyCollection<SocketUser> ISocketPrivateChannel.Recipients => [Recipient];

    IReadOnlyCollection<IUser> IPrivateChannel.Recipients => [Recipient];

    string IChannel.Name => $"@{Recipient}";

    /// <inheritdoc/>
    public override string ToString() => $"@{Recipient}";

    internal override void Update(Model model)
    {
        if (model.Recipients is [var recipient, ..])
        {
            Recipient.Profile.Update(recipient);
        }
    }
}
