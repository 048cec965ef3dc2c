using System.Collections.Frozen;

namespace Bot.Languages;

/// <summary>What languages a text may be in.</summary>
/// <param name="Likelihoods">How likely each is by its code, <see cref="LanguageSeeds.Other"/> among them; together 1; a missing one is 0.</param>
internal sealed record LanguageGuess(FrozenDictionary<string, double> Likelihoods)
{
    /// <summary>The likeliest language's code.</summary>
    public string Code { get; } = Likelihoods.MaxBy(pair => pair.Value).Key;

    /// <summary>A language that is beyond doubt.</summary>
    public static LanguageGuess Certain(string code) => new(new Dictionary<string, double> { [code] = 1 }.ToFrozenDictionary());

    /// <summary>The same where a language is rarer, or more common, than the seeds teach.</summary>
    /// <param name="code">The language.</param>
    /// <param name="odds">By how much: below 1 it is rarer.</param>
    public LanguageGuess Expecting(string code, double odds)
    {
        var sum = 1 + (Of(code) * (odds - 1));
        return new LanguageGuess(Likelihoods.ToFrozenDictionary(pair => pair.Key, pair => pair.Value * (pair.Key == code ? odds : 1) / sum));
    }

    /// <summary>How likely a language is, 0–1.</summary>
    public double Of(string code) => Likelihoods.GetValueOrDefault(code);
}
