using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Bot.Knowledge.Matching;

namespace Bot.Bench;

/// <summary>How long learning takes.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5)]
[MemoryDiagnoser]
public class LearningBenchmarks
{
    private SyntheticFaq _faq = null!;

    public static IEnumerable<FaqSize> Sizes => FaqSize.All;

    [ParamsSource(nameof(Sizes))]
    public FaqSize Size { get; set; } = FaqSize.All[0];

    [GlobalSetup]
    public void SetUp() => _faq = SyntheticFaq.Of(Size);

    [Benchmark]
    public object Learn() => FaqSnapshot.Train(_faq.Entries, CancellationToken.None);
}
