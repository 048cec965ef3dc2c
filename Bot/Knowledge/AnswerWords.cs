using Bot.Languages;
using Bot.Messaging;

namespace Bot.Knowledge;

/// <summary>An answer as a customer reads it: in the dialogue, and in the preview that admins see before.</summary>
internal static class AnswerWords
{
    /// <summary>The title and the answer; an honest word before them when they are not in the customer's language.</summary>
    /// <param name="match">The answer.</param>
    /// <param name="texts">The sentences of the customer's language.</param>
    public static RichText Of(FaqMatch match, Phrasebook texts)
    {
        var answer = RichText.Lines(new RichText([new TextSpan(match.Title, TextStyle.Bold)]), Markup.Parse(match.Answer));
        return match.Language == texts.Language ? answer : RichText.Paragraphs(OnlyIn(texts, match.Language), answer);
    }

    /// <summary>Says which language an answer is in, when it is not the customer's, and that a person speaks theirs.</summary>
    public static RichText OnlyIn(Phrasebook texts, Language language) =>
        texts.Has($"asked.onlyIn.{language.Code}") ? texts.Say($"asked.onlyIn.{language.Code}") : texts.Say("answer.otherLanguage");
}
