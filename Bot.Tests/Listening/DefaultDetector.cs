using Bot.Listening;
using Bot.Listening.Learning;

namespace Bot.Tests.Listening;

/// <summary>The detector that the program comes with, read once for all tests.</summary>
internal static class DefaultDetector
{
    public static ComplaintModel Model { get; } = ComplaintModelFile.Default();

    public static ComplaintDetector Instance { get; } = new(Model, []);
}
