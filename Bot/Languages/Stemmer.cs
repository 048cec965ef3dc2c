namespace Bot.Languages;

/// <summary>
/// Cuts the endings off English and Russian words, so that "cards" finds "card" and «заказы» finds «заказ». Light: what it gives
/// need not be a word, only the same for the forms that people use of one; when unsure it leaves the word alone.
/// </summary>
internal static class Stemmer
{
    /// <summary>The stem of a word; words in other scripts, with accents or with digits come back as they are.</summary>
    /// <param name="foldedWord">A word as <see cref="Word.Folded"/> has it: lower case, «ё» as «е».</param>
    public static string Stem(string foldedWord)
    {
        if (foldedWord.Length < 3)
        {
            return foldedWord;
        }

        if (foldedWord.All(char.IsAsciiLetterLower))
        {
            return EnglishStemmer.Stem(foldedWord);
        }

        return foldedWord.All(letter => letter is >= 'а' and <= 'я') ? RussianStemmer.Stem(foldedWord) : foldedWord;
    }
}
