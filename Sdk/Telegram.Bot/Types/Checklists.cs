using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types;

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#checklist">Checklist</see>.</summary>
public partial class Checklist
{
    /// <summary>The title.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Title { get; set; } = default!;

    /// <summary>The title entities.</summary>
    [JsonPropertyName("title_entities")]
    public MessageEntity[]? TitleEntities { get; set; }

    /// <summary>The tasks.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChecklistTask[] Tasks { get; set; } = default!;

    /// <summary>The flag <c>others_can_add_tasks</c>.</summary>
    [JsonPropertyName("others_can_add_tasks")]
    public bool OthersCanAddTasks { get; set; }

    /// <summary>The flag <c>others_can_mark_tasks_as_done</c>.</summary>
    [JsonPropertyName("others_can_mark_tasks_as_done")]
    public bool OthersCanMarkTasksAsDone { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#checklisttask">ChecklistTask</see>.</summary>
public partial class ChecklistTask
{
    /// <summary>The identifier.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Id { get; set; }

    /// <summary>The text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Text { get; set; } = default!;

    /// <summary>The text entities.</summary>
    [JsonPropertyName("text_entities")]
    public MessageEntity[]? TextEntities { get; set; }

    /// <summary>The completed by user.</summary>
    [JsonPropertyName("completed_by_user")]
    public User? CompletedByUser { get; set; }

    /// <summary>The completion date.</summary>
    [JsonPropertyName("completion_date"), JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? CompletionDate { get; set; }
}

/// <summary>The Bot API object <see href="https://core.telegram.org/bots/api#checklisttasksdone">ChecklistTasksDone</see>.</summary>
public partial class ChecklistTasksDone
{
    /// <summary>The checklist message.</summary>
    [JsonPropertyName("checklist_message")]
    public Message? ChecklistMessage { get; set; }

    /// <summary>The marked as done task ids.</summary>
    [JsonPropertyName("marked_as_done_task_ids")]
    public int[]? MarkedAsDoneTaskIds { get; set; }

    /// <summary>The marked as not done task ids.</summary>
    [JsonPropertyName("marked_as_not_done_task_ids")]
    public int[]? MarkedAsNotDoneTaskIds { get; set; }
}

/// <summary>
/// The Bot API object
/// <see href="https://core.telegram.org/bots/api#checklisttasksadded">ChecklistTasksAdded</see>.
/// </summary>
public partial class ChecklistTasksAdded
{
    /// <summary>The checklist message.</summary>
    [JsonPropertyName("checklist_message")]
    public Message? ChecklistMessage { get; set; }

    /// <summary>The tasks.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChecklistTask[] Tasks { get; set; } = default!;
}
