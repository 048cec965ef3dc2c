using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>Something to fill in on a modal: text input, select, radio group, checkboxes, or files.</summary>
internal sealed class FakeField
{
    private FakeField(JsonObject component, string label, string? description)
    {
        Kind = Controls.KindOf(component);
        CustomId = component.Text("custom_id") ?? "";
        Label = label;
        Description = description;
        Placeholder = component.Text("placeholder");
        Options = Controls.OptionsOf(component);
        IsRequired = component.FlagOrNull("required") ?? Kind != ComponentKind.Checkbox;
        (Min, Max) = RangeOf(component, Kind, Options.Count);
        Values = Prefilled(component);
    }

    public ComponentKind Kind { get; }

    public string CustomId { get; }

    public string Label { get; }

    public string? Description { get; }

    public string? Placeholder { get; }

    public bool IsRequired { get; }

    /// <summary>Length of a text; number of choices or files otherwise.</summary>
    public int Min { get; }

    public int Max { get; }

    public IReadOnlyList<FakeOption> Options { get; }

    /// <summary>What is filled in now; at first what the bot prefilled.</summary>
    public IReadOnlyList<string> Values { get; private set; }

    public IReadOnlyList<FakeUpload> Uploads { get; private set; } = [];

    public string Value => Values.Count > 0 ? Values[0] : "";

    /// <summary>All fields in rows and labels, top to bottom.</summary>
    public static IReadOnlyList<FakeField> In(JsonArray components) => components.OfType<JsonObject>().SelectMany(top =>
        top.Object("component") is { } labelled
            ? [new FakeField(labelled, top.Text("label") ?? "", top.Text("description"))]
            : top.Objects("components").Select(c => new FakeField(c, c.Text("label") ?? "", null))).ToList();

    public void Fill(IReadOnlyList<string> values) => Values = Options.Count == 0 ? values : values.Select(ValueOf).ToList();

    public void Attach(IReadOnlyList<FakeUpload> files) => Uploads = files;

    /// <summary>Why the app would not send it; null when it would.</summary>
    public string? Complaint()
    {
        var filled = Kind == ComponentKind.FileUpload ? Uploads.Count : Kind == ComponentKind.TextInput ? Value.Length : Values.Count;
        if (filled == 0)
        {
            return IsRequired && Kind != ComponentKind.Checkbox ? $"{Label} is required" : null;
        }

        return filled < Min ? $"{Label} needs at least {Min}" : filled > Max ? $"{Label} takes at most {Max}" : null;
    }

    private static (int Min, int Max) RangeOf(JsonObject component, ComponentKind kind, int options) => kind switch
    {
        ComponentKind.TextInput => (component.Int("min_length") ?? 0, component.Int("max_length") ?? 4000),
        ComponentKind.CheckboxGroup => (component.Int("min_values") ?? 1, component.Int("max_values") ?? options),
        _ => (component.Int("min_values") ?? 1, component.Int("max_values") ?? 1),
    };

    private List<string> Prefilled(JsonObject component) => Kind switch
    {
        ComponentKind.TextInput => component.Text("value") is { Length: > 0 } text ? [text] : [],
        ComponentKind.Checkbox => [component.Flag("default") ? "true" : "false"],
        _ => Options.Where(o => o.IsDefault).Select(o => o.Value)
            .Concat(component.Objects("default_values").Select(v => v.Text("id") ?? "")).ToList(),
    };

    private string ValueOf(string labelOrValue) =>
        (Options.FirstOrDefault(o => o.Value == labelOrValue)
            ?? Options.FirstOrDefault(o => o.Label == labelOrValue)
            ?? Options.FirstOrDefault(o => o.Label.Contains(labelOrValue, StringComparison.Ordinal)))?.Value
        ?? throw new FakeDiscordException($"{Label} offers no \"{labelOrValue}\", only: {string.Join(", ", Options.Select(o => o.Label))}");
}
