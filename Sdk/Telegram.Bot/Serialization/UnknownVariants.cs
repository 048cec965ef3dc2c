using System.Text.Json.Serialization;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Serialization;

// Telegram adds variants every few weeks. A bot that does not know one still gets the update it comes in, with the
// fields that all variants share and an enum value of zero, which is none of the named ones.

internal sealed class UnknownReactionType : ReactionType
{
    public override ReactionTypeKind Type => default;
}

internal sealed class UnknownChatMember : ChatMember
{
    public override ChatMemberStatus Status => default;
}

internal sealed class UnknownMessageOrigin : MessageOrigin
{
    public override MessageOriginType Type => default;
}

internal sealed class UnknownPaidMedia : PaidMedia
{
    public override PaidMediaType Type => default;
}

internal sealed class UnknownBackgroundType : BackgroundType
{
    public override BackgroundTypeKind Type => default;
}

internal sealed class UnknownBackgroundFill : BackgroundFill
{
    public override BackgroundFillType Type => default;
}

internal sealed class UnknownChatBoostSource : ChatBoostSource
{
    public override ChatBoostSourceType Source => default;
}

internal sealed class UnknownMenuButton : MenuButton
{
    public override MenuButtonType Type => default;
}

// Apart from the public context, which cannot speak of internal types.
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(UnknownReactionType)), JsonSerializable(typeof(UnknownChatMember)), JsonSerializable(typeof(UnknownMessageOrigin))]
[JsonSerializable(typeof(UnknownPaidMedia)), JsonSerializable(typeof(UnknownBackgroundType))]
[JsonSerializable(typeof(UnknownBackgroundFill))]
[JsonSerializable(typeof(UnknownChatBoostSource)), JsonSerializable(typeof(UnknownMenuButton))]
internal sealed partial class UnknownVariantsContext : JsonSerializerContext;
