namespace Discord;

/// <summary>Something that is streamed.</summary>
public class StreamingGame : Game
{
    /// <summary>What it is called, and where to see it.</summary>
    public StreamingGame(string name, string url)
        : base(name, ActivityType.Streaming) => Url = url;

    /// <summary>Where to see it.</summary>
    public string Url { get; internal set; }
}
