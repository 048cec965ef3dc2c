namespace Discord;

/// <summary>A voice channel, which one can write in as well.</summary>
public interface IVoiceChannel : ITextChannel;
