using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>https://discord.com/developers/docs/components/reference#component-object-component-types</summary>
internal enum ComponentKind
{
    ActionRow = 1,
    Button = 2,
    StringSelect = 3,
    TextInput = 4,
    UserSelect = 5,
    RoleSelect = 6,
    MentionableSelect = 7,
    ChannelSelect = 8,
    Section = 9,
    TextDisplay = 10,
    Thumbnail = 11,
    MediaGallery = 12,
    File = 13,
    Separator = 14,
    Container = 17,
    Label = 18,
    FileUpload = 19,
    RadioGroup = 21,
    CheckboxGroup = 22,
    Checkbox = 23,
}

internal sealed record FakeButton(string Label, string? CustomId, int Style, string? Url, bool IsDisabled, string Emoji);

internal sealed record FakeOption(string Label, string Value, string? Description, bool IsDefault);

internal sealed record FakeSelect(
    ComponentKind Kind, string CustomId, string Placeholder, IReadOnlyList<FakeOption> Options, int Min, int Max, bool IsDisabled);

/// <summary>Finds in a tree of components what a person can use.</summary>
internal static class Controls
{
    public static ComponentKind KindOf(JsonObject component) => (ComponentKind)(component.Int("type") ?? 0);

    public static bool IsSelect(ComponentKind kind) =>
        kind is ComponentKind.StringSelect or >= ComponentKind.UserSelect and <= ComponentKind.ChannelSelect;

    /// <summary>All components, outer before inner, in the order they are shown.</summary>
    public static IEnumerable<JsonObject> All(JsonArray components)
    {
        foreach (var component in components.OfType<JsonObject>())
        {
            yield return component;
            JsonArray[] inner = [component.Array("components") ?? [], Single(component, "component"), Single(component, "accessory")];
            foreach (var child in inner.SelectMany(All))
            {
                yield return child;
            }
        }

        // The parent keeps its child: only a copy can stand in an array of its own.
        static JsonArray Single(JsonObject parent, string name) => parent.Object(name) is { } child ? [child.Copy()] : [];
    }

    public static IReadOnlyList<FakeButton> ButtonsOf(JsonArray components) => All(components)
        .Where(c => KindOf(c) == ComponentKind.Button)
        .Select(c => new FakeButton(
            c.Text("label") ?? "", c.Text("custom_id"), c.Int("style") ?? 2, c.Text("url"), c.Flag("disabled"),
            c.Object("emoji")?.Text("name") ?? ""))
        .ToList();

    public static IReadOnlyList<FakeSelect> SelectsOf(JsonArray components) =>
        All(components).Where(c => IsSelect(KindOf(c))).Select(SelectOf).ToList();

    public static IReadOnlyList<FakeOption> OptionsOf(JsonObject component) => component.Objects("options")
        .Select(o => new FakeOption(o.Text("label") ?? "", o.Text("value") ?? "", o.Text("description"), o.Flag("default")))
        .ToList();

    private static FakeSelect SelectOf(JsonObject c) => new(
        KindOf(c), c.Text("custom_id") ?? "", c.Text("placeholder") ?? "", OptionsOf(c), c.Int("min_values") ?? 1, c.Int("max_values") ?? 1,
        c.Flag("disabled"));
}
