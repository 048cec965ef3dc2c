namespace Bot.Listening.Reading;

/// <summary>
/// What can be learnt from a message: words and pairs of neighbours (also over one word), with and without accents; words after a
/// negation; classes of words, pairs of classes, and words beside a class; signs; one to three Chinese characters; two to five letters within a word.
/// </summary>
internal static class MessageFeatures
{
    private const int ShortestPiece = 2;
    private const int LongestPiece = 5;
    private const int LongestWord = 30;
    private const int NegationReaches = 2;

    // From one class to the next: "my order has still not" is goods, again, not. AUC by message on the seeds .902 without, .906 with 3, .907
    // with 5; on half of the tweets that docs/listening.md names, recall at 90 to 96 % precision .385, .420, .429, with 8 .416.
    private const int ClassReaches = 5;

    private const uint Offset = 2166136261;

    /// <summary>All features, repeated ones too, in the order of the message.</summary>
    public static List<Feature> Of(ReadMessage message)
    {
        var features = new List<Feature>(message.Tokens.Count * 24);
        foreach (var sign in message.Signs)
        {
            features.Add(new Feature(Hash(sign, 's'), FeatureBlock.Signs, -1, -1));
        }

        var negation = 0;
        for (var at = 0; at < message.Tokens.Count; at++)
        {
            var token = message.Tokens[at];
            AddWords(message.Tokens, at, features);
            if (token.Kind is TokenKind.Word)
            {
                AddPieces(token, (short)at, features);
                if (negation-- > 0)
                {
                    features.Add(new Feature(Hash(token.Folded, 'n'), FeatureBlock.Words, (short)at, (short)at));
                }
            }

            else if (token.Kind is TokenKind.Sign)
            {
                features.Add(new Feature(Hash(token.Text, 's'), FeatureBlock.Signs, (short)at, (short)at));
            }

            negation = WordClasses.IsNegation(token) ? NegationReaches : token.Kind is TokenKind.Sign ? 0 : negation;
        }

        AddClasses(message, features);
        return features;
    }

    /// <summary>The hash of a single word, or of a sign's name.</summary>
    /// <param name="folded">The word without accents.</param>
    public static uint OfWord(string folded) => Hash(folded, 'w');

    private static void AddWords(IReadOnlyList<Token> tokens, int at, List<Feature> features)
    {
        var token = tokens[at];
        Add(token.Folded, 'w', at, at);
        if (token.Text != token.Folded)
        {
            Add(token.Text, 'a', at, at);
        }

        var next = at + 1 < tokens.Count ? tokens[at + 1].Folded : "‹end›";
        AddPair(token.Folded, next, 'b', at + 1);
        if (at == 0)
        {
            AddPair("‹start›", token.Folded, 'b', 0);
        }

        if (at + 1 < tokens.Count && tokens[at + 1] is var after && (after.Text != after.Folded || token.Text != token.Folded))
        {
            AddPair(token.Text, after.Text, 'd', at + 1);
        }

        if (at + 2 < tokens.Count)
        {
            AddPair(token.Folded, tokens[at + 2].Folded, 'k', at + 2);
            if (token.Kind is TokenKind.Han && tokens[at + 1].Kind is TokenKind.Han && tokens[at + 2].Kind is TokenKind.Han)
            {
                var three = Hash(tokens[at + 2].Folded, Hash(next, Hash(token.Folded, 't')));
                features.Add(new Feature(three, FeatureBlock.Words, (short)at, (short)(at + 2)));
            }
        }

        void Add(string text, char kind, int first, int last) => features.Add(new Feature(Hash(text, kind), FeatureBlock.Words, (short)first, (short)last));

        void AddPair(string left, string right, char kind, int last) =>
            features.Add(new Feature(Hash(right, Hash(" ", Hash(left, kind))), FeatureBlock.Words, (short)at, (short)Math.Min(last, tokens.Count - 1)));
    }

    private static void AddClasses(ReadMessage message, List<Feature> features)
    {
        var found = WordClasses.In(message);
        foreach (var (name, first, last) in found)
        {
            features.Add(new Feature(Hash(name, 'c'), FeatureBlock.Signs, (short)first, (short)last));
            AddBeside(message.Tokens, name, first, last, features);
            foreach (var next in found.Where(next => next.First > last && next.First - last <= ClassReaches))
            {
                features.Add(new Feature(Hash(next.Class, Hash(" ", Hash(name, 'q'))), FeatureBlock.Signs, (short)first, (short)next.Last));
            }
        }
    }

    /// <summary>The words on both sides of a class: "my" before anything bought, "not" before anything that works.</summary>
    private static void AddBeside(IReadOnlyList<Token> tokens, string name, int first, int last, List<Feature> features)
    {
        if (first > 0)
        {
            features.Add(new Feature(Hash(name, Hash(tokens[first - 1].Folded, 'x')), FeatureBlock.Words, (short)(first - 1), (short)last));
        }

        if (last + 1 < tokens.Count)
        {
            features.Add(new Feature(Hash(tokens[last + 1].Folded, Hash(name, 'y')), FeatureBlock.Words, (short)first, (short)(last + 1)));
        }
    }

    private static void AddPieces(Token token, short at, List<Feature> features)
    {
        Span<char> bounded = stackalloc char[LongestWord + 2];
        var length = Math.Min(token.Folded.Length, LongestWord);
        bounded[0] = '<';
        token.Folded.AsSpan(0, length).CopyTo(bounded[1..]);
        bounded[length + 1] = '>';
        for (var start = 0; start < length + 2; start++)
        {
            var hash = Step(Offset, 'p');
            for (var end = start; end < length + 2 && end - start < LongestPiece; end++)
            {
                hash = Step(hash, bounded[end]);
                if (end - start + 1 >= ShortestPiece)
                {
                    features.Add(new Feature(hash, FeatureBlock.Pieces, at, at));
                }
            }
        }
    }

    private static uint Hash(string text, char kind) => Hash(text, Step(Offset, kind));

    private static uint Hash(string text, uint hash)
    {
        foreach (var letter in text)
        {
            hash = Step(hash, letter);
        }

        return hash;
    }

    // FNV-1a over UTF-16 units with a final stir of each, for plain FNV mixes the high bits too little (isthe.com/chongo/tech/comp/fnv).
    private static uint Step(uint hash, char letter)
    {
        hash = (hash ^ letter) * 16777619;
        return hash ^ (hash >> 15);
    }
}
