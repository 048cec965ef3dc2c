using System.Globalization;

namespace Discord;

/// <summary>What can be told about any message.</summary>
public static class MessageExtensions
{
    /// <summary>The address that opens the message in Discord.</summary>
    public static string GetJumpUrl(this IMessage msg)
    {
        var place = msg.Channel is IGuildChannel channel ? channel.GuildId.ToString(CultureInfo.InvariantCulture) : "@me";
        return string.Create(CultureInfo.InvariantCulture, $"https://discord.com/channels/{place}/{msg.Channel.Id}/{msg.Id}");
    }
}
