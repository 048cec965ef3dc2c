namespace Discord;

/// <summary>Where the gateway is, and how many connections a bot should have to it.</summary>
public class BotGateway
{
    /// <summary>Its address.</summary>
    public string Url { get; internal set; }

    /// <summary>How many connections Discord recommends.</summary>
    public int Shards { get; internal set; }

    /// <summary>How often one may begin.</summary>
    public SessionStartLimit SessionStartLimit { get; internal set; }
}
