namespace Discord;

/// <summary>A value that may be left unsaid, which is something else than null.</summary>
/// <typeparam name="T">What kind of value.</typeparam>
public struct Optional<T> : IOptional
{
    private readonly T value;

    /// <summary>A value that is said.</summary>
    public Optional(T value)
    {
        this.value = value;
        IsSpecified = true;
    }

    /// <summary>Nothing is said.</summary>
    public static Optional<T> Unspecified => default;

    /// <summary>The value; it throws if nothing is said.</summary>
    public T Value => IsSpecified ? value : throw new InvalidOperationException("Nothing is said about this value.");

    /// <summary>Whether it is said.</summary>
    public bool IsSpecified { get; }

    /// <summary>What is said.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>The value; it throws if nothing is said.</summary>
    public static explicit operator T(Optional<T> value) => value.Value;

    /// <summary>The value, or the default of its type.</summary>
    public T GetValueOrDefault() => value;

    /// <summary>The value, or another one.</summary>
    public T GetValueOrDefault(T defaultValue) => IsSpecified ? value : defaultValue;

    /// <summary>Whether the other is this value itself; nothing said equals null.</summary>
    public override bool Equals(object other) => IsSpecified ? other is not null && value.Equals(other) : other is null;

    /// <inheritdoc/>
    public override int GetHashCode() => IsSpecified ? value.GetHashCode() : 0;

    /// <summary>The value as a text, or null.</summary>
    public override string ToString() => IsSpecified ? value?.ToString() : null;
}

/// <summary>What is asked of an <see cref="Optional{T}"/> without knowing of what.</summary>
internal interface IOptional
{
    /// <summary>Whether the value is said.</summary>
    bool IsSpecified { get; }
}
