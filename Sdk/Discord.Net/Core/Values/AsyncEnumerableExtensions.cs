namespace Discord;

/// <summary>What comes in pages, without the pages.</summary>
public static class AsyncEnumerableExtensions
{
    /// <summary>All of it, once the last page has come.</summary>
    public static async Task<IEnumerable<T>> FlattenAsync<T>(this IAsyncEnumerable<IEnumerable<T>> source) =>
        await source.Flatten().ToArrayAsync().ConfigureAwait(false);

    /// <summary>One after the other.</summary>
    public static async IAsyncEnumerable<T> Flatten<T>(this IAsyncEnumerable<IEnumerable<T>> source)
    {
        await foreach (var page in source.ConfigureAwait(false))
        {
            foreach (var one in page)
            {
                yield return one;
            }
        }
    }
}
