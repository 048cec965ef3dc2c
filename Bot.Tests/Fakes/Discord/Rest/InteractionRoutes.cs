using System.Text.Json.Nodes;
using Bot.Tests.Fakes.Discord.Rules;

namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>
/// The first answer. https://discord.com/developers/docs/interactions/receiving-and-responding#create-interaction-response
/// </summary>
internal static class InteractionRoutes
{
    public static Route[] All =>
    [
        new("CreateInteractionResponse", "POST", "interactions/{interaction}/{token}/callback", Respond) { IsOpen = true },
    ];

    private static Reply Respond(Call call)
    {
        var interaction = call.World.Interactions.Find(call.Id("interaction"));
        if (interaction is null || interaction.Token != call.Value("token") || (interaction.Callback is null && interaction.IsTooLate))
        {
            throw ApiRefusal.UnknownInteraction.AsException();
        }

        if (interaction.Callback is not null)
        {
            throw ApiRefusal.AlreadyAcknowledged.AsException();
        }

        var kind = (CallbackKind)(call.Body.Int("type") ?? 0);
        if (!Fits(kind, interaction))
        {
            throw Problems.One("type", "BASE_TYPE_CHOICES", "Value must be one of {4, 5, 6, 7, 8, 9, 10, 12}.");
        }

        Apply(call, interaction, kind, call.Body.Object("data") ?? []);
        interaction.Answer(kind);
        return call.Asks("with_response") ? Reply.Ok(WithResponse(interaction, kind)) : Reply.Nothing;
    }

    /// <summary>Updates belong to components (and to modals that came from one); a modal cannot open a modal.</summary>
    private static bool Fits(CallbackKind kind, FakeInteraction interaction) => (interaction.Kind, kind) switch
    {
        (InteractionKind.Autocomplete, _) => kind == CallbackKind.Choices,
        (_, CallbackKind.Message or CallbackKind.DeferredMessage) => true,
        (_, CallbackKind.DeferredUpdate or CallbackKind.Update) => interaction.Source is not null,
        (_, CallbackKind.Modal) => interaction.Kind != InteractionKind.ModalSubmit,
        _ => false,
    };

    private static void Apply(Call call, FakeInteraction interaction, CallbackKind kind, JsonObject data)
    {
        switch (kind)
        {
            case CallbackKind.Message:
                InteractionMessages.Respond(interaction, data, call.Record.Files);
                break;
            case CallbackKind.DeferredMessage:
                InteractionMessages.ShowLoading(interaction, data);
                break;
            case CallbackKind.DeferredUpdate:
                interaction.Original = interaction.Source;
                break;
            case CallbackKind.Update:
                interaction.Original = interaction.Source;
                InteractionMessages.Edit(interaction.Source!, data, call.Record.Files);
                break;
            case CallbackKind.Choices:
                interaction.Choices = Choices(data);
                break;
            case CallbackKind.Modal:
                Open(interaction, ModalRules.Checked(data));
                break;
        }
    }

    private static void Open(FakeInteraction interaction, JsonObject data)
    {
        interaction.Modal = new FakeModal(interaction, data);
        interaction.Channel.World.Person(interaction.By.Id)!.Modals.Add(interaction.Modal);
        interaction.Channel.Log(
            ChatEventKind.ModalOpened, interaction.Channel.World.Me, null, interaction.Modal.ToString(), privately: interaction.By);
    }

    private static List<FakeChoice> Choices(JsonObject data)
    {
        var problems = new Problems();
        var choices = data.Objects("choices").ToList();
        problems.Length(choices.Count, "data.choices", 0, 25);
        for (var n = 0; n < choices.Count; n++)
        {
            problems.Length(choices[n], "name", $"data.choices.{n}", 1, 100, required: true);
            problems.Length(choices[n], "value", $"data.choices.{n}", 1, 100, required: true);
        }

        problems.ThrowIfAny();
        return choices.Select(c => new FakeChoice(c.Text("name")!, c.Text("value")!)).ToList();
    }

    private static JsonObject WithResponse(FakeInteraction interaction, CallbackKind kind)
    {
        var about = new JsonObject { ["id"] = interaction.Id.Text(), ["type"] = (int)interaction.Kind };
        var resource = new JsonObject { ["type"] = (int)kind };
        if (interaction.Original is { } message)
        {
            about["response_message_id"] = message.Id.Text();
            about["response_message_loading"] = message.IsLoading;
            about["response_message_ephemeral"] = message.IsEphemeral;
            resource.SetIf("message", kind is CallbackKind.Message or CallbackKind.Update ? Drafts.Shown(message) : null);
        }

        return new JsonObject { ["interaction"] = about, ["resource"] = resource };
    }
}
