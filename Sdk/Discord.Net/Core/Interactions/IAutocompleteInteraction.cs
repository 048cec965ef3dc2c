namespace Discord;

/// <summary>Somebody is typing an option of a command.</summary>
public interface IAutocompleteInteraction : IDiscordInteraction
{
    /// <summary>What they have typed.</summary>
    new IAutocompleteInteractionData Data { get; }

    /// <summary>Answers with what they could mean.</summary>
    Task RespondAsync(IEnumerable<AutocompleteResult> result, RequestOptions options = null);
}
