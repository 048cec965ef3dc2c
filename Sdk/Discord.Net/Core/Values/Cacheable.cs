namespace Discord;

/// <summary>Something that is in the cache or can be got.</summary>
/// <typeparam name="TEntity">What it is.</typeparam>
/// <typeparam name="TId">What kind of id it has.</typeparam>
public struct Cacheable<TEntity, TId>
    where TEntity : IEntity<TId>
    where TId : IEquatable<TId>
{
    private readonly Func<Task<TEntity>> download;

    internal Cacheable(TEntity value, TId id, bool hasValue, Func<Task<TEntity>> downloadFunc)
    {
        Value = value;
        Id = id;
        HasValue = hasValue;
        download = downloadFunc;
    }

    /// <summary>Whether it is in the cache.</summary>
    public bool HasValue { get; }

    /// <summary>Its id.</summary>
    public TId Id { get; }

    /// <summary>What is in the cache, or null.</summary>
    public TEntity Value { get; }

    /// <summary>Gets it from Discord.</summary>
    public Task<TEntity> DownloadAsync() => download();

    /// <summary>Takes it from the cache, or gets it from Discord.</summary>
    public async Task<TEntity> GetOrDownloadAsync() => HasValue ? Value : await DownloadAsync().ConfigureAwait(false);
}

/// <summary>Something that is in the cache as one thing or can be got as another one.</summary>
/// <typeparam name="TCachedEntity">What it is in the cache.</typeparam>
/// <typeparam name="TDownloadableEntity">What Discord gives.</typeparam>
/// <typeparam name="TRelationship">What both are.</typeparam>
/// <typeparam name="TId">What kind of id it has.</typeparam>
public struct Cacheable<TCachedEntity, TDownloadableEntity, TRelationship, TId>
    where TCachedEntity : IEntity<TId>, TRelationship
    where TDownloadableEntity : IEntity<TId>, TRelationship
    where TId : IEquatable<TId>
{
    private readonly Func<Task<TDownloadableEntity>> download;

    internal Cacheable(TCachedEntity value, TId id, bool hasValue, Func<Task<TDownloadableEntity>> downloadFunc)
    {
        Value = value;
        Id = id;
        HasValue = hasValue;
        download = downloadFunc;
    }

    /// <summary>Whether it is in the cache.</summary>
    public bool HasValue { get; }

    /// <summary>Its id.</summary>
    public TId Id { get; }

    /// <summary>What is in the cache, or null.</summary>
    public TCachedEntity Value { get; }

    /// <summary>Gets it from Discord.</summary>
    public Task<TDownloadableEntity> DownloadAsync() => download();

    /// <summary>Takes it from the cache, or gets it from Discord.</summary>
    public async Task<TRelationship> GetOrDownloadAsync() => HasValue ? Value : await DownloadAsync().ConfigureAwait(false);
}
