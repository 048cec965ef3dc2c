namespace Discord;

/// <summary>An option of a command that is being typed.</summary>
public class AutocompleteOption
{
    internal AutocompleteOption(ApplicationCommandOptionType type, string name, object value, bool focused)
    {
        Type = type;
        Name = name;
        Value = value;
        Focused = focused;
    }

    /// <summary>What it takes.</summary>
    public ApplicationCommandOptionType Type { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What was typed.</summary>
    public object Value { get; }

    /// <summary>Whether it is the one being typed.</summary>
    public bool Focused { get; }
}
