namespace Bot.Messaging;

/// <summary>
/// Gives out forms for the platforms that can show one (<see cref="PlatformCapabilities.MaxFormFields"/>). They must be shown at
/// once, so everything comes from memory: no database, no network.
/// </summary>
public interface IFormSource
{
    /// <summary>Whose forms these are.</summary>
    ChatSide Side { get; }

    /// <summary>The form that opens when a person does this (a command, a button).</summary>
    /// <param name="opening">What they do; it is not put into the inbox when a form opens, for closing a form tells nobody.</param>
    /// <param name="maxFields">How many fields the platform can show at once.</param>
    /// <returns>The form, with what is known already filled in; null when none belongs to it: then it is taken in like anything else.</returns>
    FormSheet? Open(IncomingMessage opening, int maxFields);
}

/// <summary>A form, or one page of it. A platform cuts what is too long for it.</summary>
/// <param name="Token">Comes back with what was filled in: 1–100 characters of ASCII.</param>
/// <param name="Title">Its title.</param>
/// <param name="Fields">Its fields in their order, at least one.</param>
public sealed record FormSheet(string Token, string Title, IReadOnlyList<FormField> Fields);

/// <summary>One field of a form.</summary>
public sealed record FormField
{
    /// <summary>Its name within the form: 1–100 characters of ASCII.</summary>
    public required string Key { get; init; }

    /// <summary>What it asks.</summary>
    public required string Label { get; init; }

    /// <summary>What helps to answer it, or null.</summary>
    public string? Help { get; init; }

    /// <summary>How it is filled in.</summary>
    public required FormFieldKind Kind { get; init; }

    /// <summary>Whether it may not be left empty.</summary>
    public bool Required { get; init; }

    /// <summary>What stands in it already, the chosen key of a choice; null for nothing.</summary>
    public string? Value { get; init; }

    /// <summary>An example of what is wanted, shown while the field is empty, or null.</summary>
    public string? Example { get; init; }

    /// <summary>For <see cref="FormFieldKind.Choice"/>: what there is to choose from.</summary>
    public IReadOnlyList<FormChoice> Choices { get; init; } = [];

    /// <summary>The most characters, or for <see cref="FormFieldKind.Files"/> the most files; null: as many as the platform takes.</summary>
    public int? Most { get; init; }
}

/// <summary>Something to choose in a form.</summary>
/// <param name="Key">What comes back: 1–100 characters.</param>
/// <param name="Label">What it says.</param>
public sealed record FormChoice(string Key, string Label);

/// <summary>How a field is filled in.</summary>
public enum FormFieldKind
{
    /// <summary>With words on one line.</summary>
    Line,

    /// <summary>With as many words as one likes.</summary>
    Paragraph,

    /// <summary>By choosing one thing.</summary>
    Choice,

    /// <summary>With files; on a platform whose forms take none, the field is left out.</summary>
    Files,
}
