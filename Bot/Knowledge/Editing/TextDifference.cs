namespace Bot.Knowledge.Editing;

/// <summary>Compares two texts word by word (Chinese: sign by sign): the longest common sequence of words stays, the rest went or came.</summary>
internal static class TextDifference
{
    // Of two answers of the longest kind that have nothing in common at either end; beyond it the middle counts as rewritten.
    private const int MostCompared = 9_000_000;

    /// <summary>The pieces in their order, neighbours of one kind joined; what went stands before what came in its place.</summary>
    public static IReadOnlyList<DifferencePiece> Between(string before, string after)
    {
        var (old, current) = (Words(before), Words(after));
        var start = 0;
        while (start < old.Count && start < current.Count && old[start] == current[start])
        {
            start++;
        }

        var end = 0;
        while (end < old.Count - start && end < current.Count - start && old[^(end + 1)] == current[^(end + 1)])
        {
            end++;
        }

        var pieces = new Pieces();
        pieces.Add(DifferenceKind.Same, old.Take(start));
        AddMiddle(pieces, old.GetRange(start, old.Count - start - end), current.GetRange(start, current.Count - start - end));
        pieces.Add(DifferenceKind.Same, old.TakeLast(end));
        return pieces.All;
    }

    private static void AddMiddle(Pieces pieces, List<string> old, List<string> current)
    {
        if ((long)old.Count * current.Count > MostCompared)
        {
            pieces.Add(DifferenceKind.Removed, old);
            pieces.Add(DifferenceKind.Added, current);
            return;
        }

        var common = CommonLengths(old, current);
        for (int at = 0, with = 0; at < old.Count || with < current.Count;)
        {
            if (at < old.Count && with < current.Count && old[at] == current[with])
            {
                pieces.Add(DifferenceKind.Same, [old[at++]]);
                with++;
            }
            else if (with == current.Count || (at < old.Count && common[at + 1, with] >= common[at, with + 1]))
            {
                pieces.Add(DifferenceKind.Removed, [old[at++]]);
            }
            else
            {
                pieces.Add(DifferenceKind.Added, [current[with++]]);
            }
        }
    }

    /// <summary>The length of the longest common sequence of what follows each pair of places.</summary>
    private static short[,] CommonLengths(List<string> old, List<string> current)
    {
        var lengths = new short[old.Count + 1, current.Count + 1];
        for (var at = old.Count - 1; at >= 0; at--)
        {
            for (var with = current.Count - 1; with >= 0; with--)
            {
                lengths[at, with] = old[at] == current[with]
                    ? (short)(lengths[at + 1, with + 1] + 1)
                    : Math.Max(lengths[at + 1, with], lengths[at, with + 1]);
            }
        }

        return lengths;
    }

    // Blanks are words too, so that the pieces joined are the text; so is each sign that is no letter of an alphabet is a word of its own.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            if (IsOfWord(text[start]))
            {
                while (end < text.Length && IsOfWord(text[end]))
                {
                    end++;
                }
            }
            else if (char.IsHighSurrogate(text[start]) && end < text.Length)
            {
                end++;
            }

            words.Add(text[start..end]);
            start = end;
        }

        return words;
    }

    private static bool IsOfWord(char letter) => letter < '\u2E80' && (char.IsLetterOrDigit(letter) || letter is '-' or '\'');

    private sealed class Pieces
    {
        private readonly List<DifferencePiece> _pieces = [];

        // What went and came since the last piece that stayed.
        private string _removed = "";
        private string _added = "";

        public IReadOnlyList<DifferencePiece> All
        {
            get
            {
                Flush();
                return _pieces;
            }
        }

        public void Add(DifferenceKind kind, IEnumerable<string> words)
        {
            var text = string.Concat(words);
            switch (kind)
            {
                case DifferenceKind.Removed:
                    _removed += text;
                    break;
                case DifferenceKind.Added:
                    _added += text;
                    break;
                default:
                    AddSame(text);
                    break;
            }
        }

        private void AddSame(string text)
        {
            if (text.Length == 0)
            {
                return;
            }

            Flush();
            if (_pieces is [.., { Kind: DifferenceKind.Same } last])
            {
                _pieces[^1] = last with { Text = last.Text + text };
            }
            else
            {
                _pieces.Add(new DifferencePiece(DifferenceKind.Same, text));
            }
        }

        private void Flush()
        {
            if (_removed.Length > 0)
            {
                _pieces.Add(new DifferencePiece(DifferenceKind.Removed, _removed));
            }

            if (_added.Length > 0)
            {
                _pieces.Add(new DifferencePiece(DifferenceKind.Added, _added));
            }

            (_removed, _added) = ("", "");
        }
    }
}
