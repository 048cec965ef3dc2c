using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Discord;

/// <summary>A filled-in modal as the bot gets it: the components without what only the eye needs, and what they point to.</summary>
internal static class ModalAnswer
{
    public static JsonObject Of(FakeModal modal, FakeChannel channel)
    {
        var resolved = new Resolved(channel);
        var data = new JsonObject
        {
            ["custom_id"] = modal.CustomId,
            ["components"] = modal.Components.OfType<JsonObject>().ToJsonArray(c => Part(c, modal, resolved)),
        };
        return data.SetIf("resolved", resolved.ToJson());
    }

    private static JsonObject Part(JsonObject component, FakeModal modal, Resolved resolved)
    {
        var json = new JsonObject { ["type"] = component.Int("type"), ["id"] = component.Int("id") };
        switch (Controls.KindOf(component))
        {
            case ComponentKind.ActionRow:
                json["components"] = component.Objects("components").ToJsonArray(c => Part(c, modal, resolved));
                break;
            case ComponentKind.Label:
                json["component"] = Part(component.Object("component")!, modal, resolved);
                break;
            case ComponentKind.TextDisplay:
                break;
            default:
                Fill(json, modal.Fields.First(f => f.CustomId == component.Text("custom_id")), resolved);
                break;
        }

        return json;
    }

    private static void Fill(JsonObject json, FakeField field, Resolved resolved)
    {
        json["custom_id"] = field.CustomId;
        switch (field.Kind)
        {
            case ComponentKind.TextInput:
                json["value"] = field.Value;
                break;
            case ComponentKind.RadioGroup:
                json["value"] = field.Values.Count > 0 ? field.Value : null;
                break;
            case ComponentKind.Checkbox:
                json["value"] = field.Value == "true";
                break;
            case ComponentKind.FileUpload:
                json["values"] = field.Uploads.ToJsonArray(u => resolved.Attachment(u));
                break;
            default:
                json["values"] = field.Values.ToJsonArray(v => resolved.Note(field.Kind, v));
                break;
        }
    }
}
