namespace Bot.Tests.Support;

/// <summary>One customer at one platform: the same verbs everywhere, so that the same dialogue can be played on each.</summary>
internal interface ICustomerDriver : IAsyncDisposable
{
    /// <summary>The platform's name for the customer's chat.</summary>
    string ChatId { get; }

    /// <summary>The language that the platform says they use.</summary>
    string Language { get; }

    /// <summary>Opens the chat, as one does there for the first time.</summary>
    Task ArrivesAsync();

    /// <summary>Writes; a slash makes it a command.</summary>
    Task SaysAsync(string text);

    /// <summary>Changes the words of their last message.</summary>
    Task EditsLastAsync(string text);

    Task SendsFileAsync(string name, string caption = "");

    /// <summary>Presses the newest button with this label.</summary>
    Task PressesAsync(string label);

    /// <summary>Presses the oldest button with this label, whatever came after it.</summary>
    Task PressesOldAsync(string label);

    /// <summary>The next words of the bot with <paramref name="part"/> in them; all of their text.</summary>
    Task<string> HearsAsync(string part);
}
