namespace Discord;

/// <summary>Makes values that may be left unsaid.</summary>
public static class Optional
{
    /// <summary>Nothing is said.</summary>
    public static Optional<T> Create<T>() => Optional<T>.Unspecified;

    /// <summary>What is said.</summary>
    public static Optional<T> Create<T>(T value) => new(value);

    /// <summary>The value, or null.</summary>
    public static T? ToNullable<T>(this Optional<T> val)
        where T : struct => val.IsSpecified ? val.Value : null;
}
