using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#birthdate">Birthdate</see>.</summary>
public partial class Birthdate
{
    /// <summary>The day.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Day { get; set; }

    /// <summary>The month.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Month { get; set; }

    /// <summary>The year.</summary>
    public int? Year { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#userprofilephotos">UserProfilePhotos</see>.</summary>
public partial class UserProfilePhotos
{
    /// <summary>How many there are in all.</summary>
    [JsonPropertyName("total_count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int TotalCount { get; set; }

    /// <summary>The photos.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public PhotoSize[][] Photos { get; set; } = default!;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#chatphoto">ChatPhoto</see>.</summary>
public partial class ChatPhoto
{
    /// <summary>The small file id.</summary>
    [JsonPropertyName("small_file_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string SmallFileId { get; set; } = default!;

    /// <summary>The small file unique id.</summary>
    [JsonPropertyName("small_file_unique_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string SmallFileUniqueId { get; set; } = default!;

    /// <summary>The big file id.</summary>
    [JsonPropertyName("big_file_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string BigFileId { get; set; } = default!;

    /// <summary>The big file unique id.</summary>
    [JsonPropertyName("big_file_unique_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string BigFileUniqueId { get; set; } = default!;
}
