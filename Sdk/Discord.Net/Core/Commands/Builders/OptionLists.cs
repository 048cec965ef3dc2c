namespace Discord;

/// <summary>The options of a command, or of an option that is a command.</summary>
internal static class OptionLists
{
    public static List<SlashCommandOptionBuilder> Add(List<SlashCommandOptionBuilder> options, SlashCommandOptionBuilder option)
    {
        options ??= [];
        if (options.Count >= SlashCommandBuilder.MaxOptionsCount)
        {
            throw new InvalidOperationException("There can be at most 25 options.");
        }

        Preconditions.NotNull(option, nameof(option));
        CheckTexts(option);
        options.Add(option);
        return options;
    }

    public static List<SlashCommandOptionBuilder> AddAll(List<SlashCommandOptionBuilder> options, SlashCommandOptionBuilder[] added)
    {
        Preconditions.NotNull(added, nameof(options));
        options ??= [];
        if (options.Count + added.Length > SlashCommandBuilder.MaxOptionsCount)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "There can be at most 25 options.");
        }

        Array.ForEach(added, CheckTexts);
        options.AddRange(added);
        return options;
    }

    /// <summary>Only one option can be the first to be filled in.</summary>
    public static void CheckOneDefault(List<SlashCommandOptionBuilder> options, bool? isDefault)
    {
        if (isDefault == true && options?.Any(other => other.IsDefault == true) == true)
        {
            throw new ArgumentException("Only one option can be the default.", nameof(isDefault));
        }
    }

    private static void CheckTexts(SlashCommandOptionBuilder option)
    {
        Preconditions.Length(option.Name, SlashCommandBuilder.MaxNameLength, "name");
        Preconditions.Length(option.Description, SlashCommandBuilder.MaxDescriptionLength, "description");
    }
}
