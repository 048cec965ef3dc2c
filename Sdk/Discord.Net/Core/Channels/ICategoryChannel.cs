namespace Discord;

/// <summary>A category, which holds other channels.</summary>
public interface ICategoryChannel : IGuildChannel;
