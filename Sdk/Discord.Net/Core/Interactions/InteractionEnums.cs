namespace Discord;

/// <summary>What somebody did.</summary>
public enum InteractionType : byte
{
    /// <summary>Discord asks whether the application is there.</summary>
    Ping = 1,

    /// <summary>They ran a command.</summary>
    ApplicationCommand = 2,

    /// <summary>They pressed a button or chose in a menu.</summary>
    MessageComponent = 3,

    /// <summary>They are typing an option of a command.</summary>
    ApplicationCommandAutocomplete = 4,

    /// <summary>They sent a form.</summary>
    ModalSubmit = 5,
}

/// <summary>How an interaction is answered.</summary>
public enum InteractionResponseType : byte
{
    /// <summary>The application is there.</summary>
    Pong = 1,

    /// <summary>With a message.</summary>
    ChannelMessageWithSource = 4,

    /// <summary>With a message that comes later.</summary>
    DeferredChannelMessageWithSource = 5,

    /// <summary>With a change of the message that comes later.</summary>
    DeferredUpdateMessage = 6,

    /// <summary>With a change of the message.</summary>
    UpdateMessage = 7,

    /// <summary>With what could be typed.</summary>
    ApplicationCommandAutocompleteResult = 8,

    /// <summary>With a form.</summary>
    Modal = 9,

    /// <summary>With an offer to buy.</summary>
    PremiumRequired = 10,
}

/// <summary>Where something is done.</summary>
public enum InteractionContextType
{
    /// <summary>In a guild.</summary>
    Guild = 0,

    /// <summary>In the direct messages with the bot.</summary>
    BotDm = 1,

    /// <summary>In other direct messages or groups.</summary>
    PrivateChannel = 2,
}
