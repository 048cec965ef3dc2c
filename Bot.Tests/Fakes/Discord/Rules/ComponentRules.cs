using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord.Rules;

/// <summary>Components of messages. https://discord.com/developers/docs/components/reference</summary>
internal static class ComponentRules
{
    private static readonly ComponentKind[] _newTop =
    [
        ComponentKind.ActionRow, ComponentKind.Section, ComponentKind.TextDisplay, ComponentKind.MediaGallery, ComponentKind.File,
        ComponentKind.Separator, ComponentKind.Container,
    ];

    public static void Check(JsonArray components, bool isV2, Problems problems)
    {
        problems.Length(components.Count, "components", 0, isV2 ? 40 : 5);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var n = 0; n < components.Count; n++)
        {
            Top(components[n] as JsonObject ?? [], $"components.{n}", isV2, seen, problems);
        }

        if (isV2 && Controls.All(components).Count() > 40)
        {
            problems.Add(
                "components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", "The total number of components must be less than or equal to 40");
        }
    }

    /// <summary>Components as Discord gives them back: each has a number, outer before inner.</summary>
    public static JsonArray Kept(JsonArray components)
    {
        var kept = components.Copy();
        var used = Controls.All(kept).Select(c => c.Int("id") ?? 0).ToHashSet();
        var next = 0;
        Number(kept);
        return kept;

        void Number(JsonArray level)
        {
            foreach (var component in level.OfType<JsonObject>())
            {
                if (component.Int("id") is null or 0)
                {
                    do
                    {
                        next++;
                    }
                    while (used.Contains(next));
                    component["id"] = next;
                }

                Number(component.Array("components") ?? []);
                foreach (var child in new[] { component.Object("component"), component.Object("accessory") }.OfType<JsonObject>())
                {
                    child["id"] = child.Int("id") is null or 0 ? ++next : child.Int("id");
                }
            }
        }
    }

    public static void CustomId(JsonObject component, string path, HashSet<string> seen, Problems problems)
    {
        problems.Length(component, "custom_id", path, 1, 100, required: true);
        if (component.Text("custom_id") is { } id && !seen.Add(id))
        {
            problems.Add($"{path}.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
        }
    }

    public static void Select(JsonObject select, string path, HashSet<string> seen, Problems problems)
    {
        CustomId(select, path, seen, problems);
        problems.Length(select, "placeholder", path, 0, 150);
        problems.Range(select, "min_values", path, 0, 25);
        problems.Range(select, "max_values", path, 1, 25);
        if (Controls.KindOf(select) == ComponentKind.StringSelect)
        {
            Options(select, path, 1, 25, problems);
        }

        if ((select.Int("max_values") ?? 1) < (select.Int("min_values") ?? 1))
        {
            problems.Add($"{path}.max_values", "SELECT_COMPONENT_MAX_VALUES_LESS_THAN_MIN", "Max values must be at least min values");
        }
    }

    /// <summary>Options of a select, a radio group or a checkbox group.</summary>
    public static void Options(JsonObject component, string path, int min, int max, Problems problems)
    {
        var options = component.Objects("options").ToList();
        problems.Length(options.Count, $"{path}.options", min, max);
        for (var n = 0; n < options.Count; n++)
        {
            problems.Length(options[n], "label", $"{path}.options.{n}", 1, 100, required: true);
            problems.Length(options[n], "value", $"{path}.options.{n}", 1, 100, required: true);
            problems.Length(options[n], "description", $"{path}.options.{n}", 0, 100);
            if (options.Take(n).Any(o => o.Text("value") == options[n].Text("value")))
            {
                problems.Add(
                    $"{path}.options.{n}.value", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
            }
        }
    }

    private static void Top(JsonObject component, string path, bool isV2, HashSet<string> seen, Problems problems)
    {
        var kind = Controls.KindOf(component);
        if (isV2 ? !_newTop.Contains(kind) : kind != ComponentKind.ActionRow)
        {
            problems.Choices($"{path}.type", isV2 ? "1, 9, 10, 12, 13, 14, 17" : "1");
            return;
        }

        switch (kind)
        {
            case ComponentKind.ActionRow:
                Row(component, path, seen, problems);
                break;
            case ComponentKind.TextDisplay:
                problems.Length(component, "content", path, 1, 4000, required: true);
                break;
            case ComponentKind.Section:
                Section(component, path, seen, problems);
                break;
            case ComponentKind.Container:
                Container(component, path, seen, problems);
                break;
        }
    }

    private static void Container(JsonObject container, string path, HashSet<string> seen, Problems problems)
    {
        var inner = container.Objects("components").ToList();
        for (var n = 0; n < inner.Count; n++)
        {
            Top(inner[n], $"{path}.components.{n}", isV2: true, seen, problems);
        }
    }

    private static void Section(JsonObject section, string path, HashSet<string> seen, Problems problems)
    {
        problems.Length(section.Objects("components").Count(), $"{path}.components", 1, 3);
        if (section.Object("accessory") is not { } accessory)
        {
            problems.Required($"{path}.accessory");
        }
        else if (Controls.KindOf(accessory) == ComponentKind.Button)
        {
            Button(accessory, $"{path}.accessory", seen, problems);
        }
    }

    private static void Row(JsonObject row, string path, HashSet<string> seen, Problems problems)
    {
        var inner = row.Objects("components").ToList();
        problems.Length(inner.Count, $"{path}.components", 1, 5);
        var selects = 0;
        for (var n = 0; n < inner.Count; n++)
        {
            var (kind, at) = (Controls.KindOf(inner[n]), $"{path}.components.{n}");
            if (kind == ComponentKind.Button)
            {
                Button(inner[n], at, seen, problems);
            }
            else if (Controls.IsSelect(kind))
            {
                selects++;
                Select(inner[n], at, seen, problems);
            }
            else
            {
                problems.Choices($"{at}.type", "2, 3, 5, 6, 7, 8");
            }
        }

        if (selects > 1 || (selects == 1 && inner.Count > 1))
        {
            problems.Add(path, "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width");
        }
    }

    private static void Button(JsonObject button, string path, HashSet<string> seen, Problems problems)
    {
        problems.Range(button, "style", path, 1, 6);
        problems.Length(button, "label", path, 0, 80);
        if (string.IsNullOrEmpty(button.Text("label")) && button.Object("emoji") is null && button.Int("style") != 6)
        {
            problems.Add(path, "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A label or emoji is required");
        }

        if (button.Object("emoji") is { } emoji && emoji.Text("id") is null && !ReactionJson.IsEmoji(emoji.Text("name") ?? ""))
        {
            problems.Add($"{path}.emoji.name", "BUTTON_COMPONENT_INVALID_EMOJI", "Invalid emoji");
        }

        if (button.Int("style") == 5)
        {
            problems.Length(button, "url", path, 1, 512, required: true);
            if (button.Text("url") is { } url && !Links.IsWeb(url))
            {
                problems.Add($"{path}.url", "URL_TYPE_INVALID_URL", "Not a well formed URL.");
            }

            if (button.Text("custom_id") is not null)
            {
                problems.Add(path, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified");
            }
        }
        else if (button.Int("style") != 6)
        {
            CustomId(button, path, seen, problems);
        }
    }
}
