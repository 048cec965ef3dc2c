namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#forumtopicclosed">ForumTopicClosed</see>.</summary>
public partial class ForumTopicClosed;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#forumtopicreopened">ForumTopicReopened</see>.</summary>
public partial class ForumTopicReopened;

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#generalforumtopichidden">GeneralForumTopicHidden</see>.
/// </summary>
public partial class GeneralForumTopicHidden;

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#generalforumtopicunhidden">GeneralForumTopicUnhidden</see>.
/// </summary>
public partial class GeneralForumTopicUnhidden;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#videochatstarted">VideoChatStarted</see>.</summary>
public partial class VideoChatStarted;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#callbackgame">CallbackGame</see>.</summary>
public partial class CallbackGame;
