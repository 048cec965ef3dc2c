#nullable enable

namespace Discord.API;

/// <summary>
/// The first answer to an interaction
/// (https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object).
/// </summary>
internal sealed class InteractionResponseBody<TData>
    where TData : class
{
    public required InteractionResponseType Type { get; init; }

    public TData? Data { get; init; }
}

/// <summary>A form to be shown.</summary>
internal sealed class ModalBody
{
    public required string CustomId { get; init; }

    public required string Title { get; init; }

    public required Component[] Components { get; init; }
}

/// <summary>What is offered while somebody types.</summary>
internal sealed class ChoicesBody
{
    public required ApplicationCommandOptionChoice[] Choices { get; init; }
}
