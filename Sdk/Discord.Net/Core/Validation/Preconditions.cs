#nullable enable

using System.Globalization;

namespace Discord;

/// <summary>What an argument must be like, and which exception says that it is not.</summary>
internal static class Preconditions
{
    public static void NotNull(object? value, string name, string? message = null)
    {
        if (value is null)
        {
            throw new ArgumentNullException(name, message ?? "The value must not be null.");
        }
    }

    public static void NotNullOrEmpty(string? value, string name, string? message = null)
    {
        NotNull(value, name, message);
        if (value!.Length == 0)
        {
            throw new ArgumentException(message ?? "The value must not be empty.", name);
        }
    }

    public static void NotZero(ulong id, string name)
    {
        if (id == 0)
        {
            throw new ArgumentException("The value must not be 0.", name);
        }
    }

    public static void AtLeast(int value, int limit, string name, string? message = null)
    {
        if (value < limit)
        {
            throw new ArgumentException(message ?? string.Create(CultureInfo.InvariantCulture, $"The value must be at least {limit}."), name);
        }
    }

    public static void AtMost(int value, int limit, string name, string? message = null)
    {
        if (value > limit)
        {
            throw new ArgumentException(message ?? string.Create(CultureInfo.InvariantCulture, $"The value must be at most {limit}."), name);
        }
    }

    public static void LessThan(int value, int limit, string name, string? message = null) => AtMost(value, limit - 1, name, message);

    /// <summary>A text of a command: it must be there and have 1 to <paramref name="limit"/> characters.</summary>
    public static void Length(string? value, int limit, string name)
    {
        NotNullOrEmpty(value, name);
        AtMost(value!.Length, limit, name);
    }

    /// <summary>A text of a component: none, or 1 to <paramref name="limit"/> characters.</summary>
    /// <returns>The text.</returns>
    public static string? NoneOrLength(string? value, int limit, string name) =>
        value is null || (value.Length > 0 && value.Length <= limit)
            ? value
            : throw new ArgumentOutOfRangeException(
                name, string.Create(CultureInfo.InvariantCulture, $"The text must have 1 to {limit} characters."));

    /// <summary>A text of an embed: none, or at most <paramref name="limit"/> characters.</summary>
    /// <returns>The text.</returns>
    public static string? LengthAtMost(string? value, int limit, string name)
    {
        AtMost(value?.Length ?? 0, limit, name, string.Create(CultureInfo.InvariantCulture, $"{name} must have at most {limit} characters."));
        return value;
    }

    public static bool IsTextOrNumber(object? value) =>
        value is string or sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal;

    /// <summary>A message must have something in it.</summary>
    public static void MessageAtLeastOneOf(
        string? text = null, MessageComponent? components = null, ICollection<Embed>? embeds = null, ICollection<ISticker>? stickers = null,
        IEnumerable<FileAttachment>? attachments = null, PollProperties? poll = null, MessageReference? messageReference = null)
    {
        var something = !string.IsNullOrEmpty(text)
            || components is { Components.Count: > 0 }
            || embeds is { Count: > 0 }
            || stickers is { Count: > 0 }
            || attachments?.Any() == true
            || poll is not null
            || messageReference?.ReferenceType.GetValueOrDefault() == MessageReferenceType.Forward;
        if (!something)
        {
            throw new ArgumentException("A message needs at least a text, an embed, a component, a sticker, a file or a poll.");
        }
    }
}
