using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord.Rules;

/// <summary>https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal</summary>
internal static class ModalRules
{
    /// <exception cref="ApiException">50035.</exception>
    public static JsonObject Checked(JsonObject data)
    {
        var problems = new Problems();
        problems.Length(data, "custom_id", "data", 1, 100, required: true);
        problems.Length(data, "title", "data", 1, 45, required: true);
        var components = data.Array("components") ?? [];
        problems.Length(components.Count, "data.components", 1, 5);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var n = 0; n < components.Count; n++)
        {
            Top(components[n] as JsonObject ?? [], $"data.components.{n}", seen, problems);
        }

        problems.ThrowIfAny();
        var kept = data.Copy();
        kept["components"] = ComponentRules.Kept(components);
        return kept;
    }

    private static void Top(JsonObject component, string path, HashSet<string> seen, Problems problems)
    {
        switch (Controls.KindOf(component))
        {
            case ComponentKind.ActionRow:
                Row(component, path, seen, problems);
                break;
            case ComponentKind.Label:
                problems.Length(component, "label", path, 1, 45, required: true);
                problems.Length(component, "description", path, 0, 100);
                Labelled(component.Object("component") ?? [], $"{path}.component", seen, problems);
                break;
            case ComponentKind.TextDisplay:
                problems.Length(component, "content", path, 1, 4000, required: true);
                break;
            default:
                problems.Choices($"{path}.type", "1, 10, 18");
                break;
        }
    }

    /// <summary>The old form: one text input in a row, with a label of its own.</summary>
    private static void Row(JsonObject row, string path, HashSet<string> seen, Problems problems)
    {
        var inner = row.Objects("components").ToList();
        problems.Length(inner.Count, $"{path}.components", 1, 1);
        foreach (var input in inner)
        {
            if (Controls.KindOf(input) != ComponentKind.TextInput)
            {
                problems.Choices($"{path}.components.0.type", "4");
                continue;
            }

            problems.Length(input, "label", $"{path}.components.0", 1, 45, required: true);
            TextInput(input, $"{path}.components.0", seen, problems);
        }
    }

    private static void Labelled(JsonObject component, string path, HashSet<string> seen, Problems problems)
    {
        var kind = Controls.KindOf(component);
        switch (kind)
        {
            case ComponentKind.TextInput:
                if (component.Text("label") is not null)
                {
                    problems.Add($"{path}.label", "LABEL_COMPONENT_TEXT_INPUT_LABEL", "Text inputs in a label cannot have a label");
                }

                TextInput(component, path, seen, problems);
                break;
            case ComponentKind.RadioGroup:
                ComponentRules.CustomId(component, path, seen, problems);
                ComponentRules.Options(component, path, 2, 10, problems);
                break;
            case ComponentKind.CheckboxGroup:
                ComponentRules.CustomId(component, path, seen, problems);
                ComponentRules.Options(component, path, 1, 10, problems);
                problems.Range(component, "min_values", path, Least(component), 10);
                problems.Range(component, "max_values", path, 1, 10);
                break;
            case ComponentKind.Checkbox:
                ComponentRules.CustomId(component, path, seen, problems);
                break;
            case ComponentKind.FileUpload:
                ComponentRules.CustomId(component, path, seen, problems);
                problems.Range(component, "min_values", path, Least(component), 10);
                problems.Range(component, "max_values", path, 1, 10);
                problems.Length(component.Texts("file_types").Count, $"{path}.file_types", 0, 10);
                break;
            default:
                if (!Controls.IsSelect(kind))
                {
                    problems.Choices($"{path}.type", "3, 4, 5, 6, 7, 8, 19, 21, 22, 23");
                    break;
                }

                ComponentRules.Select(component, path, seen, problems);
                problems.Range(component, "min_values", path, Least(component), 25);
                break;
        }
    }

    /// <summary>Something required cannot be satisfied by nothing.</summary>
    private static int Least(JsonObject component) => component.FlagOrNull("required") == false ? 0 : 1;

    private static void TextInput(JsonObject input, string path, HashSet<string> seen, Problems problems)
    {
        ComponentRules.CustomId(input, path, seen, problems);
        problems.Range(input, "style", path, 1, 2);
        problems.Range(input, "min_length", path, 0, 4000);
        problems.Range(input, "max_length", path, 1, 4000);
        problems.Length(input, "placeholder", path, 0, 100);
        problems.Length(input, "value", path, 0, Math.Min(4000, input.Int("max_length") ?? 4000));
        if (input.Text("style") is null)
        {
            problems.Required($"{path}.style");
        }
    }
}
