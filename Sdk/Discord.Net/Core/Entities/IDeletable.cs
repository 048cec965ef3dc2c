namespace Discord;

/// <summary>Something that can be deleted.</summary>
public interface IDeletable
{
    /// <summary>Deletes it.</summary>
    Task DeleteAsync(RequestOptions options = null);
}
