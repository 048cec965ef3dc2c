using Telegram.Bot.Types;

namespace Telegram.Bot.Serialization;

/// <summary>The streams met while a request is written; writing happens on one thread and does not await.</summary>
internal sealed class Uploads : IDisposable
{
    [ThreadStatic]
    private static Uploads? current;

    private readonly Uploads? _outer = current;

    private Uploads() => current = this;

    public List<InputFileStream> Files { get; } = [];

    /// <summary>Starts to collect, until disposed.</summary>
    public static Uploads Collect() => new();

    /// <summary>Notes a file and returns the number of the part that will carry it; 0 when nobody collects.</summary>
    public static int Add(InputFileStream file)
    {
        if (current is not { } open)
        {
            return 0;
        }

        open.Files.Add(file);
        return open.Files.Count - 1;
    }

    public void Dispose() => current = _outer;
}
