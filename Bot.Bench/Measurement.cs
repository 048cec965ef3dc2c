using System.Globalization;
using Bot.Knowledge.Matching;
using Bot.Languages;

namespace Bot.Bench;

/// <summary>What one size of FAQ costs.</summary>
/// <param name="Size">The size.</param>
/// <param name="Seconds">How long it took to learn.</param>
/// <param name="MedianMicros">How long half of the questions took at most.</param>
/// <param name="SlowMicros">How long 99 of 100 questions took at most.</param>
/// <param name="MiB">The memory that what was learned takes.</param>
/// <param name="Found">The share of questions whose entry was answered or offered: only a sign that it works.</param>
internal sealed record Measurement(FaqSize Size, double Seconds, double MedianMicros, double SlowMicros, double MiB, double Found)
{
    /// <summary>The head of the table.</summary>
    public static string Header => "| entries x phrasings | learned in s | p50 µs | p99 µs | memory MiB | found |\n| --- | ---: | ---: | ---: | ---: | ---: |";

    /// <summary>Measures one size.</summary>
    public static Measurement Of(FaqSize size)
    {
        var faq = SyntheticFaq.Of(size);
        var time = TimeProvider.System;
        // Once before, small: what is measured is the work, not the compiler.
        Ask(FaqSnapshot.Train(SyntheticFaq.Of(new FaqSize(20, 3)).Entries, CancellationToken.None), faq, time);
        if (size.Entries > 1000)
        {
            Ask(FaqSnapshot.Train(SyntheticFaq.Of(new FaqSize(600, 1)).Entries, CancellationToken.None), faq, time);
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = time.GetTimestamp();
        var snapshot = FaqSnapshot.Train(faq.Entries, CancellationToken.None);
        var seconds = time.GetElapsedTime(start).TotalSeconds;
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        var (micros, found) = Ask(snapshot, faq, time);
        return new Measurement(size, seconds, micros[micros.Length / 2], micros[micros.Length * 99 / 100], memory / 1048576.0, found);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"| {Size} | {Seconds:0.00} | {MedianMicros:0} | {SlowMicros:0} | {MiB:0} | {Found:P0} |");

    private static (double[] Micros, double Found) Ask(FaqSnapshot snapshot, SyntheticFaq faq, TimeProvider time)
    {
        var micros = new double[faq.Questions.Count];
        var found = 0;
        foreach (var (at, (text, key)) in faq.Questions.Index())
        {
            var start = time.GetTimestamp();
            var finding = snapshot.Find(text, Language.English);
            micros[at] = time.GetElapsedTime(start).TotalMicroseconds;
            found += finding.Matches.Any(match => match.Key == key) ? 1 : 0;
        }

        Array.Sort(micros);
        return (micros, (double)found / faq.Questions.Count);
    }
}
