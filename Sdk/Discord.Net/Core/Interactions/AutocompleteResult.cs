namespace Discord;

/// <summary>Something that could be meant by what is being typed.</summary>
public class AutocompleteResult
{
    private string name;
    private object value;

    /// <summary>An empty one.</summary>
    public AutocompleteResult()
    {
    }

    /// <summary>One with a name that is shown and a value that the command gets.</summary>
    public AutocompleteResult(string name, object value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>What is shown: 1 to 100 characters.</summary>
    public string Name
    {
        get => name;
        set
        {
            Preconditions.NotNull(value, nameof(value), "A result needs a name.");
            name = Preconditions.NoneOrLength(value, 100, nameof(value));
        }
    }

    /// <summary>What the command gets: a text or a number.</summary>
    public object Value
    {
        get => value;
        set => this.value = Preconditions.IsTextOrNumber(value)
            ? value
            : throw new ArgumentException("The value of a result must be a text or a number.");
    }
}
