namespace Discord;

/// <summary>A channel that may stand in a category.</summary>
public interface INestedChannel : IGuildChannel
{
    /// <summary>The category; for a thread, the channel it belongs to.</summary>
    ulong? CategoryId { get; }
}
