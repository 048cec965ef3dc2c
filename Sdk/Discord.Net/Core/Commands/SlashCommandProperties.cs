namespace Discord;

/// <summary>A slash command as Discord is to have it.</summary>
public class SlashCommandProperties : ApplicationCommandProperties
{
    internal SlashCommandProperties()
    {
    }

    /// <summary>What it does.</summary>
    public Optional<string> Description { get; set; }

    /// <summary>Its options.</summary>
    public Optional<List<ApplicationCommandOptionProperties>> Options { get; set; }

    internal override ApplicationCommandType Type => ApplicationCommandType.Slash;
}
