namespace Telegram.Bot.Types.Enums;

/// <summary>The emoji that Telegram accepts as reactions.</summary>
public static class ReactionEmoji
{
    /// <summary>Thumbs up.</summary>
    public const string ThumbsUp = "👍";

    /// <summary>Thumbs down.</summary>
    public const string ThumbsDown = "👎";

    /// <summary>Red heart.</summary>
    public const string RedHeart = "❤";

    /// <summary>Fire.</summary>
    public const string Fire = "🔥";

    /// <summary>Smiling face with hearts.</summary>
    public const string SmilingFaceWithHearts = "🥰";

    /// <summary>Clapping hands.</summary>
    public const string ClappingHands = "👏";

    /// <summary>Beaming face with smiling eyes.</summary>
    public const string BeamingFaceWithSmilingEyes = "😁";

    /// <summary>Thinking face.</summary>
    public const string ThinkingFace = "🤔";

    /// <summary>Exploding head.</summary>
    public const string ExplodingHead = "🤯";

    /// <summary>Face screaming in fear.</summary>
    public const string FaceScreamingInFear = "😱";

    /// <summary>Face with symbols on mouth.</summary>
    public const string FaceWithSymbolsOnMouth = "🤬";

    /// <summary>Crying face.</summary>
    public const string CryingFace = "😢";

    /// <summary>Party popper.</summary>
    public const string PartyPopper = "🎉";

    /// <summary>Star struck.</summary>
    public const string StarStruck = "🤩";

    /// <summary>Face vomiting.</summary>
    public const string FaceVomiting = "🤮";

    /// <summary>Pile of poo.</summary>
    public const string PileOfPoo = "💩";

    /// <summary>Folded hands.</summary>
    public const string FoldedHands = "🙏";

    /// <summary>Ok hand.</summary>
    public const string OkHand = "👌";

    /// <summary>Dove.</summary>
    public const string Dove = "🕊";

    /// <summary>Clown face.</summary>
    public const string ClownFace = "🤡";

    /// <summary>Yawning face.</summary>
    public const string YawningFace = "🥱";

    /// <summary>Woozy face.</summary>
    public const string WoozyFace = "🥴";

    /// <summary>Smiling face with heart eyes.</summary>
    public const string SmilingFaceWithHeartEyes = "😍";

    /// <summary>Spouting whale.</summary>
    public const string SpoutingWhale = "🐳";

    /// <summary>Heart on fire.</summary>
    public const string HeartOnFire = "❤‍🔥";

    /// <summary>New moon face.</summary>
    public const string NewMoonFace = "🌚";

    /// <summary>Hot dog.</summary>
    public const string HotDog = "🌭";

    /// <summary>Hundred points.</summary>
    public const string HundredPoints = "💯";

    /// <summary>Rolling on the floor laughing.</summary>
    public const string RollingOnTheFloorLaughing = "🤣";

    /// <summary>High voltage.</summary>
    public const string HighVoltage = "⚡";

    /// <summary>Banana.</summary>
    public const string Banana = "🍌";

    /// <summary>Trophy.</summary>
    public const string Trophy = "🏆";

    /// <summary>Broken heart.</summary>
    public const string BrokenHeart = "💔";

    /// <summary>Face with raised eyebrow.</summary>
    public const string FaceWithRaisedEyebrow = "🤨";

    /// <summary>Neutral face.</summary>
    public const string NeutralFace = "😐";

    /// <summary>Strawberry.</summary>
    public const string Strawberry = "🍓";

    /// <summary>Bottle with popping cork.</summary>
    public const string BottleWithPoppingCork = "🍾";

    /// <summary>Kiss mark.</summary>
    public const string KissMark = "💋";

    /// <summary>Middle finger.</summary>
    public const string MiddleFinger = "🖕";

    /// <summary>Smiling face with horns.</summary>
    public const string SmilingFaceWithHorns = "😈";

    /// <summary>Sleeping face.</summary>
    public const string SleepingFace = "😴";

    /// <summary>Loudly crying face.</summary>
    public const string LoudlyCryingFace = "😭";

    /// <summary>Nerd face.</summary>
    public const string NerdFace = "🤓";

    /// <summary>Ghost.</summary>
    public const string Ghost = "👻";

    /// <summary>Man technologist.</summary>
    public const string ManTechnologist = "👨‍💻";

    /// <summary>Eyes.</summary>
    public const string Eyes = "👀";

    /// <summary>Jack olantern.</summary>
    public const string JackOLantern = "🎃";

    /// <summary>See no evil monkey.</summary>
    public const string SeeNoEvilMonkey = "🙈";

    /// <summary>Smiling face with halo.</summary>
    public const string SmilingFaceWithHalo = "😇";

    /// <summary>Fearful face.</summary>
    public const string FearfulFace = "😨";

    /// <summary>Handshake.</summary>
    public const string Handshake = "🤝";

    /// <summary>Writing hand.</summary>
    public const string WritingHand = "✍";

    /// <summary>Smiling face with open hands.</summary>
    public const string SmilingFaceWithOpenHands = "🤗";

    /// <summary>Saluting face.</summary>
    public const string SalutingFace = "🫡";

    /// <summary>Santa claus.</summary>
    public const string SantaClaus = "🎅";

    /// <summary>Christmas tree.</summary>
    public const string ChristmasTree = "🎄";

    /// <summary>Snowman.</summary>
    public const string Snowman = "☃";

    /// <summary>Nail polish.</summary>
    public const string NailPolish = "💅";

    /// <summary>Zany face.</summary>
    public const string ZanyFace = "🤪";

    /// <summary>Moai.</summary>
    public const string Moai = "🗿";

    /// <summary>Cool button.</summary>
    public const string CoolButton = "🆒";

    /// <summary>Heart with arrow.</summary>
    public const string HeartWithArrow = "💘";

    /// <summary>Hear no evil monkey.</summary>
    public const string HearNoEvilMonkey = "🙉";

    /// <summary>Unicorn.</summary>
    public const string Unicorn = "🦄";

    /// <summary>Face blowing akiss.</summary>
    public const string FaceBlowingAKiss = "😘";

    /// <summary>Pill.</summary>
    public const string Pill = "💊";

    /// <summary>Speak no evil monkey.</summary>
    public const string SpeakNoEvilMonkey = "🙊";

    /// <summary>Smiling face with sunglasses.</summary>
    public const string SmilingFaceWithSunglasses = "😎";

    /// <summary>Alien monster.</summary>
    public const string AlienMonster = "👾";

    /// <summary>Man shrugging.</summary>
    public const string ManShrugging = "🤷‍♂";

    /// <summary>Shrugging person.</summary>
    public const string ShruggingPerson = "🤷";

    /// <summary>Woman shrugging.</summary>
    public const string WomanShrugging = "🤷‍♀";

    /// <summary>Enraged face.</summary>
    public const string EnragedFace = "😡";
}
