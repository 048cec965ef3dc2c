using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#videochatscheduled">VideoChatScheduled</see>.</summary>
public partial class VideoChatScheduled
{
    /// <summary>The start date.</summary>
    [JsonPropertyName("start_date"), JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime StartDate { get; set; }

    /// <summary>Unwraps <see cref="StartDate"/>.</summary>
    public static implicit operator DateTime(VideoChatScheduled self) => self.StartDate;

    /// <summary>Wraps a value as <see cref="StartDate"/>.</summary>
    public static implicit operator VideoChatScheduled(DateTime startDate) => new() { StartDate = startDate };
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#videochatended">VideoChatEnded</see>.</summary>
public partial class VideoChatEnded
{
    /// <summary>How long it is, in seconds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Duration { get; set; }

    /// <summary>Unwraps <see cref="Duration"/>.</summary>
    public static implicit operator int(VideoChatEnded self) => self.Duration;

    /// <summary>Wraps a value as <see cref="Duration"/>.</summary>
    public static implicit operator VideoChatEnded(int duration) => new() { Duration = duration };
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#videochatparticipantsinvited">VideoChatParticipantsInvited</see>.
/// </summary>
public partial class VideoChatParticipantsInvited
{
    /// <summary>The users.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User[] Users { get; set; } = default!;

    /// <summary>Unwraps <see cref="Users"/>.</summary>
    public static implicit operator User[](VideoChatParticipantsInvited self) => self.Users;

    /// <summary>Wraps a value as <see cref="Users"/>.</summary>
    public static implicit operator VideoChatParticipantsInvited(User[] users) => new() { Users = users };
}
