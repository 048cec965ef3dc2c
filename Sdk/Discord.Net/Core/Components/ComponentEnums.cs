namespace Discord;

/// <summary>What kind of component it is.</summary>
public enum ComponentType
{
    /// <summary>A row of others.</summary>
    ActionRow = 1,

    /// <summary>A button.</summary>
    Button = 2,

    /// <summary>A menu of given options.</summary>
    SelectMenu = 3,

    /// <summary>A field to write in.</summary>
    TextInput = 4,

    /// <summary>A menu of users.</summary>
    UserSelect = 5,

    /// <summary>A menu of roles.</summary>
    RoleSelect = 6,

    /// <summary>A menu of users and roles.</summary>
    MentionableSelect = 7,

    /// <summary>A menu of channels.</summary>
    ChannelSelect = 8,
}

/// <summary>How a button looks and what it does.</summary>
public enum ButtonStyle
{
    /// <summary>The one to press.</summary>
    Primary = 1,

    /// <summary>One among others.</summary>
    Secondary = 2,

    /// <summary>It confirms.</summary>
    Success = 3,

    /// <summary>It cannot be undone.</summary>
    Danger = 4,

    /// <summary>It opens a page.</summary>
    Link = 5,

    /// <summary>It sells something.</summary>
    Premium = 6,
}

/// <summary>How much is to be written.</summary>
public enum TextInputStyle
{
    /// <summary>A line.</summary>
    Short = 1,

    /// <summary>A text.</summary>
    Paragraph = 2,
}

/// <summary>What is chosen in a menu beforehand.</summary>
public enum SelectDefaultValueType
{
    /// <summary>A user.</summary>
    User = 0,

    /// <summary>A role.</summary>
    Role = 1,

    /// <summary>A channel.</summary>
    Channel = 2,
}
