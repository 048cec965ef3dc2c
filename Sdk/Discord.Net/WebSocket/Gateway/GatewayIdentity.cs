namespace Discord.WebSocket.Gateway;

/// <summary>What a client identifies as: its shard and what it wants to be told.</summary>
internal sealed record GatewayIdentity(int ShardId, int TotalShards, GatewayIntents Intents, int LargeThreshold);
