namespace Bot.Conversations.Forms;

/// <summary>What people can complain about, and what is asked about it.</summary>
public sealed class ComplaintOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Complaints";

    /// <summary>The categories, in the order of their buttons; at least one.</summary>
    public List<CategoryOptions> Categories { get; set; } = [];

    /// <summary>What an order number looks like where a field does not say: a regular expression, matched whole and without case.</summary>
    public string OrderNumberPattern { get; set; } = @"(?:[A-Z]{1,4}-?)?\d{4,12}";

    /// <summary>The most files that a complaint carries.</summary>
    public int MaxFiles { get; set; } = 10;
}

/// <summary>A category of complaints.</summary>
public sealed class CategoryOptions
{
    /// <summary>Its key: 1–30 characters of a–z, 0–9 and hyphen. Stored with tickets, so must be stable.</summary>
    public string Key { get; set; } = "";

    /// <summary>What its button says, by language code; English at least; at most 40 characters.</summary>
    public Dictionary<string, string> Label { get; set; } = [];

    /// <summary>What is asked, in this order.</summary>
    public List<FieldOptions> Fields { get; set; } = [];

    /// <summary>Whether photos and files are asked for before the review.</summary>
    public bool AskForEvidence { get; set; } = true;
}

/// <summary>One question of a category.</summary>
public sealed class FieldOptions
{
    /// <summary>Its key: 1–30 characters of a–z, 0–9 and hyphen; unique in its category.</summary>
    public string Key { get; set; } = "";

    /// <summary>What kind of answer is wanted.</summary>
    public FieldType Type { get; set; }

    /// <summary>Whether it must be answered; otherwise it can be skipped.</summary>
    public bool Required { get; set; } = true;

    /// <summary>What it is called in the review, by language code. Empty: the words for its type.</summary>
    public Dictionary<string, string> Label { get; set; } = [];

    /// <summary>How it is asked, by language code. Empty: the words for its type.</summary>
    public Dictionary<string, string> Question { get; set; } = [];

    /// <summary>More about what is wanted, shown under the question, by language code. Empty: nothing.</summary>
    public Dictionary<string, string> Help { get; set; } = [];

    /// <summary>What is said when the answer does not fit, by language code. Empty: the words for its type.</summary>
    public Dictionary<string, string> Error { get; set; } = [];

    /// <summary>For <see cref="FieldType.Choice"/>: what can be chosen.</summary>
    public List<ChoiceOptions> Choices { get; set; } = [];

    /// <summary>For <see cref="FieldType.OrderNumber"/>: what it looks like, see <see cref="ComplaintOptions.OrderNumberPattern"/>. For text: what it must match.</summary>
    public string Pattern { get; set; } = "";

    /// <summary>For <see cref="FieldType.Number"/>: the least; null for no bound.</summary>
    public decimal? Min { get; set; }

    /// <summary>For <see cref="FieldType.Number"/>: the most; null for no bound.</summary>
    public decimal? Max { get; set; }

    /// <summary>For <see cref="FieldType.Date"/>: whether the day may lie ahead, as one that something is promised for. Default: no.</summary>
    public bool Future { get; set; }

    /// <summary>
    /// Words, or their beginnings, with commas between them, by language code: in what a customer tells, the answer is looked for only beside
    /// one of them ("promised, due"). Empty: anywhere, and then only what is certain is taken.
    /// </summary>
    public Dictionary<string, string> Near { get; set; } = [];

    /// <summary>Asked only when an earlier answer is as said; null: always.</summary>
    public ConditionOptions? When { get; set; }
}

/// <summary>What can be chosen.</summary>
public sealed class ChoiceOptions
{
    /// <summary>Its key: 1–30 characters of a–z, 0–9 and hyphen.</summary>
    public string Key { get; set; } = "";

    /// <summary>What its button says, by language code; English at least.</summary>
    public Dictionary<string, string> Label { get; set; } = [];
}

/// <summary>A condition on an earlier answer of the same category.</summary>
public sealed class ConditionOptions
{
    /// <summary>The key of the earlier field.</summary>
    public string Field { get; set; } = "";

    /// <summary>The values (of a choice: keys) with which the question is asked.</summary>
    public List<string> Is { get; set; } = [];
}

/// <summary>What kind of answer a field wants.</summary>
public enum FieldType
{
    /// <summary>A few words on one line, at most 200 characters.</summary>
    Text,

    /// <summary>As many words as it takes.</summary>
    LongText,

    /// <summary>One of several.</summary>
    Choice,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An amount, with or without its currency.</summary>
    Money,

    /// <summary>A day.</summary>
    Date,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>An order number.</summary>
    OrderNumber,

    /// <summary>A photo or another file.</summary>
    File,
}
