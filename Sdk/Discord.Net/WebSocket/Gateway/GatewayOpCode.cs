namespace Discord.WebSocket.Gateway;

/// <summary>What a frame of the gateway is: https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway.</summary>
internal enum GatewayOpCode
{
    Dispatch = 0,
    Heartbeat = 1,
    Identify = 2,
    PresenceUpdate = 3,
    Resume = 6,
    Reconnect = 7,
    InvalidSession = 9,
    Hello = 10,
    HeartbeatAck = 11,
}
