using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bot.Knowledge.Files;

/// <summary>
/// Reads and writes FAQ entries as YAML. Reads the nodes one by one instead of into objects, so that it can name every problem
/// with its line, not only the first.
/// </summary>
internal static class FaqYaml
{
    private const int MaxDepth = 20;

    /// <summary>Reads a file; never throws on what is in it.</summary>
    public static FaqFile Read(string yaml)
    {
        try
        {
            if (DeepLine(yaml) is { } line)
            {
                return FaqFile.Unreadable(new FaqProblem(FaqProblemKind.UnexpectedYaml, line, Found: "[[["));
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [] ? new FaqFile([], []) : new Reader().Read(stream.Documents[0].RootNode);
        }
        catch (YamlException exception)
        {
            return FaqFile.Unreadable(new FaqProblem(FaqProblemKind.BrokenYaml, LineOf(exception.Start), Found: exception.Message));
        }
    }

    /// <summary>Writes rows, in their order; those of one entry must follow each other.</summary>
    public static string Write(IReadOnlyList<FaqFileRow> rows)
    {
        var entries = rows.GroupBy(row => row.Key).Select(entry => (YamlNode)new YamlMappingNode(
            "key", entry.Key,
            "texts", new YamlMappingNode(entry.SelectMany(row => new YamlNode[] { row.Language, TextNode(row) }))));
        var document = new YamlDocument(new YamlMappingNode("entries", new YamlSequenceNode(entries)));
        using var text = new StringWriter { NewLine = "\n" };
        new YamlStream(document).Save(text, assignAnchors: false);
        return text.ToString();
    }

    private static YamlMappingNode TextNode(FaqFileRow row)
    {
        var text = new YamlMappingNode(
            "title", row.Title,
            "phrasings", ListNode(row.Phrasings),
            "answer", new YamlScalarNode(row.Answer) { Style = row.Answer.Contains('\n', StringComparison.Ordinal) ? ScalarStyle.Literal : ScalarStyle.Any });
        if (row.Pinned is [_, ..] pinned)
        {
            text.Add("pinned", ListNode(pinned));
        }

        return text;
    }

    private static YamlSequenceNode ListNode(IReadOnlyList<string> texts) => new(texts.Select(text => new YamlScalarNode(text)));

    // The nodes are loaded by recursion: a file of brackets would end the process, not only the import.
    private static int? DeepLine(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        for (var depth = 0; parser.MoveNext(); depth += parser.Current!.NestingIncrease)
        {
            if (depth > MaxDepth)
            {
                return LineOf(parser.Current!.Start);
            }
        }

        return null;
    }

    private static int LineOf(Mark mark) => (int)mark.Line;

    private sealed class Reader
    {
        private readonly List<FaqFileRow> _rows = [];
        private readonly List<FaqProblem> _problems = [];
        private readonly HashSet<string> _keys = [];

        public FaqFile Read(YamlNode root)
        {
            foreach (var (_, entries) in Members(root, "", "entries"))
            {
                foreach (var entry in Items(entries, ""))
                {
                    ReadEntry(entry);
                }
            }

            return new FaqFile(_rows, _problems);
        }

        private void ReadEntry(YamlNode entry)
        {
            var members = Members(entry, "", "key", "texts");
            var key = Text(members.GetValueOrDefault("key"), "");
            if (key.Length > 0 && !_keys.Add(key))
            {
                _problems.Add(new FaqProblem(FaqProblemKind.DuplicateKey, LineOf(entry.Start), key, key));
                return;
            }

            var texts = members.TryGetValue("texts", out var node) ? Members(node, key) : [];
            if (texts.Count == 0)
            {
                _problems.Add(new FaqProblem(FaqProblemKind.NoTitle, LineOf(entry.Start), key));
            }

            foreach (var (language, text) in texts)
            {
                ReadText(key, language, text);
            }
        }

        private void ReadText(string key, string language, YamlNode text)
        {
            var members = Members(text, key, "title", "phrasings", "answer", "pinned");
            _rows.Add(new FaqFileRow(
                LineOf(text.Start),
                key,
                language,
                Text(members.GetValueOrDefault("title"), key),
                Texts(members, "phrasings", key) ?? [],
                Text(members.GetValueOrDefault("answer"), key))
            {
                Pinned = Texts(members, "pinned", key),
            });
        }

        private List<string>? Texts(Dictionary<string, YamlNode> members, string name, string key) =>
            members.TryGetValue(name, out var texts) ? [.. Items(texts, key).Select(text => Text(text, key))] : null;

        /// <summary>The members of a mapping; other names than the expected ones, if any are given, are problems.</summary>
        private Dictionary<string, YamlNode> Members(YamlNode node, string key, params string[] expected)
        {
            if (node is not YamlMappingNode mapping)
            {
                Unexpected(node, key);
                return [];
            }

            var members = new Dictionary<string, YamlNode>();
            foreach (var (name, member) in mapping.Children)
            {
                if (name is YamlScalarNode { Value: { } text } && (expected is [] || expected.Contains(text)))
                {
                    members[text] = member;
                }
                else
                {
                    Unexpected(name, key);
                }
            }

            return members;
        }

        private IList<YamlNode> Items(YamlNode node, string key)
        {
            if (node is YamlSequenceNode sequence)
            {
                return sequence.Children;
            }

            Unexpected(node, key);
            return [];
        }

        private string Text(YamlNode? node, string key)
        {
            if (node is not (null or YamlScalarNode))
            {
                Unexpected(node, key);
            }

            return (node as YamlScalarNode)?.Value ?? "";
        }

        private void Unexpected(YamlNode node, string key) => _problems.Add(new FaqProblem(
            FaqProblemKind.UnexpectedYaml, LineOf(node.Start), key, node is YamlScalarNode { Value: { } text } ? text : node.NodeType.ToString()));
    }
}
