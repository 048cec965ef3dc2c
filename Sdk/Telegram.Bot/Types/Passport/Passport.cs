using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Passport;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#passportdata">PassportData</see>.</summary>
public partial class PassportData
{
    /// <summary>The data.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public EncryptedPassportElement[] Data { get; set; } = default!;

    /// <summary>The credentials.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public EncryptedCredentials Credentials { get; set; } = default!;
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#encryptedpassportelement">EncryptedPassportElement</see>.
/// </summary>
public partial class EncryptedPassportElement
{
    /// <summary>Which kind it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public EncryptedPassportElementType Type { get; set; }

    /// <summary>The data.</summary>
    public string? Data { get; set; }

    /// <summary>The phone number.</summary>
    [JsonPropertyName("phone_number")]
    public string? PhoneNumber { get; set; }

    /// <summary>The email.</summary>
    public string? Email { get; set; }

    /// <summary>The files.</summary>
    public PassportFile[]? Files { get; set; }

    /// <summary>The front side.</summary>
    [JsonPropertyName("front_side")]
    public PassportFile? FrontSide { get; set; }

    /// <summary>The reverse side.</summary>
    [JsonPropertyName("reverse_side")]
    public PassportFile? ReverseSide { get; set; }

    /// <summary>The selfie.</summary>
    public PassportFile? Selfie { get; set; }

    /// <summary>The translation.</summary>
    public PassportFile[]? Translation { get; set; }

    /// <summary>The hash.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Hash { get; set; } = default!;
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#encryptedcredentials">EncryptedCredentials</see>.
/// </summary>
public partial class EncryptedCredentials
{
    /// <summary>The data.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Data { get; set; } = default!;

    /// <summary>The hash.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Hash { get; set; } = default!;

    /// <summary>The secret.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Secret { get; set; } = default!;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#passportfile">PassportFile</see>.</summary>
public partial class PassportFile : FileBase
{
    /// <summary>The file date.</summary>
    [JsonPropertyName("file_date"), JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime FileDate { get; set; }
}
