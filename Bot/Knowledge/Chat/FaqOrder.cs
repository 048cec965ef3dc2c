using System.Text.RegularExpressions;
using Bot.Messaging;

namespace Bot.Knowledge.Chat;

/// <summary>What an admin wants done: by <c>/faq NAME …</c>, or by a button.</summary>
/// <param name="Name">What to do.</param>
/// <param name="Key">The entry's key, when a button or the finder said it; null when none is known.</param>
/// <param name="Words">The rest of the command's words, or the button's argument; may be empty.</param>
internal sealed partial record FaqOrder(string Name, string? Key, string Words)
{
    /// <summary>The command's name.</summary>
    public const string Command = "faq";

    /// <summary>What a message orders: by the command, or by a file that has it as its caption; null when it orders nothing.</summary>
    public static FaqOrder? In(IncomingMessage message) => message switch
    {
        { Kind: MessageKind.Command, Command: Command } => Of(message.Text),
        { Kind: MessageKind.Text, Files.Count: > 0 } when Caption().Match(message.Text) is { Success: true } caption => Of(caption.Groups["words"].Value),
        _ => null,
    };

    /// <summary>What a command's words want; help when there are none.</summary>
    public static FaqOrder Of(string text)
    {
        var (name, rest) = Split(text);
        return new FaqOrder(name.Length == 0 ? "help" : name.ToLowerInvariant(), null, rest);
    }

    /// <summary>The first word and what is behind it.</summary>
    public static (string First, string Behind) Split(string text)
    {
        var clean = text.Trim();
        var end = clean.AsSpan().IndexOfAny(" \t\n");
        return end < 0 ? (clean, "") : (clean[..end], clean[end..].Trim());
    }

    [GeneratedRegex(@"\A/faq(?:@[a-zA-Z0-9_]{1,64})?(?:\s+(?<words>.*))?\z", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Caption();
}
