using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Listening.Learning;

/// <summary>
/// The messages in <c>Listening/Seeds</c> that the project wrote itself: <c>complaint</c> or <c>other</c>, a tab, the message; above
/// them lines like <c># delivery</c> that say what follows is about.
/// </summary>
internal static class ComplaintSeeds
{
    /// <summary>What stands before a complaint; before anything else stands <see cref="Other"/>.</summary>
    public const string Complaint = "complaint";

    /// <summary>What stands before a message that is none.</summary>
    public const string Other = "other";

    private static readonly string[] _languages = ["en", "ru", "vi", "zh"];

    /// <summary>All seeds, in the order of the files.</summary>
    public static IReadOnlyList<ComplaintExample> All() => [.. _languages.SelectMany(language => Read(Text(language), language))];

    /// <summary>
    /// Whether it is a seed such as chats are full of. Grumbling about other firms and sentences made to look like complaints are none: they
    /// count for precision, not for how often an ordinary message raises a false alarm.
    /// </summary>
    public static bool IsOrdinaryChat(ComplaintExample example) => example is { IsSeed: true, IsComplaint: false, Topic: not ("third parties" or "near misses") };

    /// <summary>A short name of exactly these seeds and word classes: another text, another name.</summary>
    public static string Fingerprint() =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(_languages.Append("classes").Select(Text)))))[..16];

    /// <summary>The file of a language as it stands.</summary>
    public static string Text(string name)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Bot.Listening.Seeds.{name}.txt")
            ?? throw new InvalidOperationException($"The program was built without its seeds '{name}'.");
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }

    private static IEnumerable<ComplaintExample> Read(string text, string language)
    {
        var topic = "";
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                topic = line[2..];
            }
            else if (line.Split('\t') is [Complaint or Other, _] parts)
            {
                yield return new ComplaintExample(parts[1], parts[0] is Complaint, language, topic, IsSeed: true);
            }
        }
    }
}
