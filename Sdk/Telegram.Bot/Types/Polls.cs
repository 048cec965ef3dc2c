using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#poll">Poll</see>.</summary>
public partial class Poll
{
    /// <summary>The identifier.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Id { get; set; } = default!;

    /// <summary>The question, up to 300 characters.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Question { get; set; } = default!;

    /// <summary>The question entities.</summary>
    [JsonPropertyName("question_entities")]
    public MessageEntity[]? QuestionEntities { get; set; }

    /// <summary>The answers to choose from.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public PollOption[] Options { get; set; } = default!;

    /// <summary>How many people voted.</summary>
    [JsonPropertyName("total_voter_count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int TotalVoterCount { get; set; }

    /// <summary>Whether the poll is closed.</summary>
    [JsonPropertyName("is_closed")]
    public bool IsClosed { get; set; }

    /// <summary>Whether the person or the voters stay hidden.</summary>
    [JsonPropertyName("is_anonymous")]
    public bool IsAnonymous { get; set; }

    /// <summary>Which kind it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public PollType Type { get; set; }

    /// <summary>Whether several answers can be chosen.</summary>
    [JsonPropertyName("allows_multiple_answers")]
    public bool AllowsMultipleAnswers { get; set; }

    /// <summary>The number of the right answer in a quiz, from 0.</summary>
    [JsonPropertyName("correct_option_id")]
    public int? CorrectOptionId { get; set; }

    /// <summary>What is shown after a wrong answer, up to 200 characters.</summary>
    public string? Explanation { get; set; }

    /// <summary>The explanation entities.</summary>
    [JsonPropertyName("explanation_entities")]
    public MessageEntity[]? ExplanationEntities { get; set; }

    /// <summary>For how many seconds the poll is open.</summary>
    [JsonPropertyName("open_period")]
    public int? OpenPeriod { get; set; }

    /// <summary>When the poll closes.</summary>
    [JsonPropertyName("close_date"), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? CloseDate { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#polloption">PollOption</see>.</summary>
public partial class PollOption
{
    /// <summary>The text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Text { get; set; } = default!;

    /// <summary>The text entities.</summary>
    [JsonPropertyName("text_entities")]
    public MessageEntity[]? TextEntities { get; set; }

    /// <summary>How many people chose it.</summary>
    [JsonPropertyName("voter_count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int VoterCount { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#pollanswer">PollAnswer</see>.</summary>
public partial class PollAnswer
{
    /// <summary>The poll id.</summary>
    [JsonPropertyName("poll_id"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string PollId { get; set; } = default!;

    /// <summary>The voter chat.</summary>
    [JsonPropertyName("voter_chat")]
    public Chat? VoterChat { get; set; }

    /// <summary>The user.</summary>
    public User? User { get; set; }

    /// <summary>The answers chosen, by number from 0; empty when the vote was taken back.</summary>
    [JsonPropertyName("option_ids"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int[] OptionIds { get; set; } = default!;
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#inputpolloption">InputPollOption</see>.</summary>
public partial class InputPollOption
{
    /// <summary>The text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Text { get; set; }

    /// <summary>The text parse mode.</summary>
    [JsonPropertyName("text_parse_mode")]
    public ParseMode TextParseMode { get; set; }

    /// <summary>The text entities.</summary>
    [JsonPropertyName("text_entities")]
    public MessageEntity[]? TextEntities { get; set; }

    /// <summary>Creates an instance from its required values.</summary>
    [SetsRequiredMembers]
    public InputPollOption(string text) => Text = text;

    /// <summary>Creates an empty instance; its required members are set by an initialiser.</summary>
    public InputPollOption() { }
}
