using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Passport;

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#encryptedpassportelementtype">EncryptedPassportElementType</see>.
/// </summary>
[JsonConverter(typeof(EnumConverter<EncryptedPassportElementType>))]
public enum EncryptedPassportElementType
{
    /// <summary><c>personal_details</c> in JSON.</summary>
    PersonalDetails = 1,

    /// <summary><c>passport</c> in JSON.</summary>
    Passport,

    /// <summary><c>driver_license</c> in JSON.</summary>
    DriverLicense,

    /// <summary><c>identity_card</c> in JSON.</summary>
    IdentityCard,

    /// <summary><c>internal_passport</c> in JSON.</summary>
    InternalPassport,

    /// <summary><c>address</c> in JSON.</summary>
    Address,

    /// <summary><c>utility_bill</c> in JSON.</summary>
    UtilityBill,

    /// <summary><c>bank_statement</c> in JSON.</summary>
    BankStatement,

    /// <summary><c>rental_agreement</c> in JSON.</summary>
    RentalAgreement,

    /// <summary><c>passport_registration</c> in JSON.</summary>
    PassportRegistration,

    /// <summary><c>temporary_registration</c> in JSON.</summary>
    TemporaryRegistration,

    /// <summary><c>phone_number</c> in JSON.</summary>
    PhoneNumber,

    /// <summary><c>email</c> in JSON.</summary>
    Email,
}
