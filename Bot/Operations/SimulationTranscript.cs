using Bot.Messaging;

namespace Bot.Operations;

/// <summary>What everybody sees in a simulation, as lines; and which buttons they can press.</summary>
internal sealed class SimulationTranscript
{
    private readonly List<(bool Customer, string Label, string Token)> _buttons = [];

    /// <summary>The staff's thread of the newest ticket; null before there is one.</summary>
    public string? StaffThread { get; private set; }

    /// <summary>The token of the newest button with this label; one that never was when there is none.</summary>
    public string TokenOf(string label, bool customer) => _buttons
        .LastOrDefault(button => button.Customer == customer && (button.Label == label || button.Label.EndsWith($" {label}", StringComparison.Ordinal)))
        .Token ?? "no such button";

    /// <summary>What somebody did.</summary>
    public static string Said(SimulationLine line)
    {
        var who = line.Agent is null ? "CUSTOMER" : $"AGENT {line.Agent}";
        var words = string.Join("\n    ", new[] { line.Value }.Concat(line.More));
        return line.Act switch
        {
            "waits" => $"\n… {line.Value} later",
            "presses" => $"\n{who} presses [{words}]",
            "sends" => $"\n{who} sends {words}",
            "edits" => $"\n{who} edits: {words}",
            _ => $"\n{who}: {words}",
        };
    }

    /// <summary>What somebody sees.</summary>
    public IEnumerable<string> Heard(OutgoingMessage message, string? thread)
    {
        var customer = message.To.Chat == SimulatedPlatform.CustomerChat;
        StaffThread = customer ? StaffThread : thread ?? StaffThread;
        var who = customer ? "  bot → customer" : "  bot → staff";
        return message switch
        {
            SendMessage send => Lines($"{who}: ", send.Content, customer),
            ShowLatest show => Lines($"{who}, card: ", show.Content, customer),
            ReviseMessage revise => Lines($"{who}, edits: ", revise.Content, customer),
            React react => [$"{who}: ({(react.Reaction is Reaction.Received ? "👀" : "👍")})"],
            SetThreadOpen set => [$"{who}: (thread {(set.Open ? "opened" : "closed")})"],
            _ => [],
        };
    }

    private IEnumerable<string> Lines(string lead, MessageContent content, bool customer)
    {
        foreach (var button in content.Buttons.SelectMany(row => row))
        {
            _buttons.Add((customer, button.Label, button.Token));
        }

        var files = content.Files.Select(file => $"📎 {file.Name}");
        var buttons = content.Buttons.Select(row => string.Join(" ", row.Select(button => $"[{button.Label}]")));
        var lines = content.Text.ToString().Split('\n').Concat(files).Concat(buttons).Where(line => line.Length > 0).ToList();
        return lines.Select((line, at) => at == 0 ? lead + line : "    " + line);
    }
}
