#nullable enable

namespace Discord.API;

/// <summary>With whom a direct conversation is to be opened.</summary>
internal sealed class DirectChannelBody
{
    public required ulong RecipientId { get; init; }
}
