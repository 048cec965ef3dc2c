using BenchmarkDotNet.Running;

namespace Bot.Bench;

/// <summary>Measures how fast the FAQ is learned and asked. Without arguments a table in about a minute; with <c>--full</c> everything with BenchmarkDotNet.</summary>
internal static class BenchProgram
{
    public static int Main(string[] args)
    {
        if (args is ["--full", .. var rest])
        {
            BenchmarkSwitcher.FromTypes([typeof(LearningBenchmarks), typeof(AskingBenchmarks)]).Run(rest is [] ? ["--filter", "*"] : rest);
            return 0;
        }

        System.Console.WriteLine(Measurement.Header);
        foreach (var size in FaqSize.All.Where(size => args is [] || args.Contains(size.ToString())))
        {
            System.Console.WriteLine(Measurement.Of(size).ToString());
        }

        return 0;
    }
}
