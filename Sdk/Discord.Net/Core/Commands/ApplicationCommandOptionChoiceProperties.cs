namespace Discord;

/// <summary>A value that an option is to offer.</summary>
public class ApplicationCommandOptionChoiceProperties
{
    private const int MaxNameLength = 100;

    private string name;
    private object value;
    private IDictionary<string, string> nameLocalizations = new Dictionary<string, string>();

    /// <summary>What is shown.</summary>
    public string Name
    {
        get => name;
        set => name = Preconditions.NoneOrLength(value, MaxNameLength, nameof(value));
    }

    /// <summary>What the command gets: a text or a number.</summary>
    public object Value
    {
        get => value;
        set => this.value = value is null || Preconditions.IsTextOrNumber(value)
            ? value
            : throw new ArgumentException("The value of a choice must be a text or a number.");
    }

    /// <summary>What is shown, by language.</summary>
    public IDictionary<string, string> NameLocalizations
    {
        get => nameLocalizations;
        set => nameLocalizations = CommandTexts.Localized(value, name => Preconditions.NoneOrLength(name, MaxNameLength, nameof(value)));
    }
}
