namespace Discord;

/// <summary>What somebody wrote into a form.</summary>
public interface IModalInteractionData : IDiscordInteractionData
{
    /// <summary>The text by which the bot knows the form again.</summary>
    string CustomId { get; }

    /// <summary>Its fields.</summary>
    IReadOnlyCollection<IComponentInteractionData> Components { get; }
}
