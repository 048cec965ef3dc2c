using BenchmarkDotNet.Attributes;
using Bot.Knowledge;
using Bot.Knowledge.Matching;
using Bot.Languages;

namespace Bot.Bench;

/// <summary>How long one question takes.</summary>
[MemoryDiagnoser]
public class AskingBenchmarks
{
    private SyntheticFaq _faq = null!;
    private FaqSnapshot _snapshot = null!;
    private int _next;

    public static IEnumerable<FaqSize> Sizes => FaqSize.All;

    [ParamsSource(nameof(Sizes))]
    public FaqSize Size { get; set; } = FaqSize.All[0];

    [GlobalSetup]
    public void SetUp()
    {
        _faq = SyntheticFaq.Of(Size);
        _snapshot = FaqSnapshot.Train(_faq.Entries, CancellationToken.None);
    }

    [Benchmark]
    public Finding Ask() => _snapshot.Find(_faq.Questions[_next++ % _faq.Questions.Count].Text, Language.English);
}
