using System.Globalization;

namespace Discord;

/// <summary>A small picture of a guild or an application.</summary>
public class Emote : IEmote, ISnowflakeEntity
{
    /// <summary>A picture, by its id and name.</summary>
    public Emote(ulong id, string name, bool animated = false)
    {
        Id = id;
        Name = name;
        Animated = animated;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its id.</summary>
    public ulong Id { get; }

    /// <summary>Whether it moves.</summary>
    public bool Animated { get; }

    /// <inheritdoc/>
    public DateTimeOffset CreatedAt => SnowflakeUtils.FromSnowflake(Id);

    /// <summary>Where the picture is.</summary>
    public string Url => CDN.GetEmojiUrl(Id, Animated);

    /// <summary>The emote that a text shows.</summary>
    public static implicit operator Emote(string s) => Parse(s);

    /// <summary>The emote that a text shows, e.g. <c>&lt;:name:1234&gt;</c>; it throws if the text shows none.</summary>
    public static Emote Parse(string text) =>
        TryParse(text, out var emote) ? emote : throw new ArgumentException("The text is not an emote.", nameof(text));

    /// <summary>The emote that a text shows.</summary>
    public static bool TryParse(string text, out Emote result)
    {
        result = null;
        if (text is null || !text.StartsWith('<') || !text.EndsWith('>'))
        {
            return false;
        }

        if (text[1..^1].Split(':', 3) is [("" or "a") and var kind, var name, var number]
            && ulong.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            result = new Emote(id, name, animated: kind == "a");
        }

        return result is not null;
    }

    /// <summary>What to write in a text for it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"<{(Animated ? "a" : "")}:{Name}:{Id}>");

    /// <inheritdoc/>
    public override bool Equals(object other) => other is Emote emote && emote.Id == Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();
}
