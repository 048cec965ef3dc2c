using System.Globalization;

namespace Bot.Operations;

/// <summary>
/// A scripted dialogue, a line each:
/// <c>customer: words</c>, <c>+ more words of the same turn</c>, <c>customer presses: a button's label</c>, <c>customer sends: photo.jpg words</c>,
/// <c>customer edits: new words</c>, <c>agent Ben: words</c>, <c>agent Ben presses: a button's label</c>, <c>wait: 2.00:00:00</c>; <c># a comment</c>.
/// </summary>
/// <param name="Lines">The lines that do something, in order.</param>
/// <param name="Problems">What is wrong, each with its line's number and a remedy.</param>
internal sealed record SimulationScript(IReadOnlyList<SimulationLine> Lines, IReadOnlyList<string> Problems)
{
    private static readonly string[] _acts = ["presses", "sends", "edits"];

    public static SimulationScript Read(IReadOnlyList<string> text)
    {
        var lines = new List<SimulationLine>();
        var problems = new List<string>();
        for (var at = 0; at < text.Count; at++)
        {
            var line = text[at].Trim();
            if (line.Length == 0 || line.StartsWith('#'))
            {
                continue;
            }

            if (line.StartsWith('+') && lines is [.., { Act: "says" } last])
            {
                lines[^1] = last with { More = [.. last.More, line[1..].Trim()] };
            }
            else if (Line(line) is { } read)
            {
                lines.Add(read);
            }
            else
            {
                problems.Add($"{(at + 1).ToString(CultureInfo.InvariantCulture)}: '{line}' is no line of a script; write for instance 'customer: words', 'customer presses: label', 'agent Ben: words' or 'wait: 01:00:00'");
            }
        }

        return new SimulationScript(lines, problems);
    }

    private static SimulationLine? Line(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return null;
        }

        var (words, value) = (line[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries), line[(colon + 1)..].Trim());
        var act = words.Length > 1 && _acts.Contains(words[^1]) ? words[^1] : "says";
        var who = act == "says" ? words : words[..^1];
        return who switch
        {
            ["customer"] => new SimulationLine(null, act, value, []),
            ["agent", .. { Length: > 0 } name] => new SimulationLine(string.Join(' ', name), act, value, []),
            ["wait"] when TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out var time) && time > TimeSpan.Zero => new SimulationLine(null, "waits", value, []) { Time = time },
            _ => null,
        };
    }
}

/// <summary>One thing that somebody does.</summary>
/// <param name="Agent">The agent's name; null for the customer.</param>
/// <param name="Act">says, presses, sends, edits or waits.</param>
/// <param name="Value">What.</param>
/// <param name="More">Further messages of the same turn.</param>
internal sealed record SimulationLine(string? Agent, string Act, string Value, IReadOnlyList<string> More)
{
    /// <summary>For waits: how long.</summary>
    public TimeSpan Time { get; init; }
}
