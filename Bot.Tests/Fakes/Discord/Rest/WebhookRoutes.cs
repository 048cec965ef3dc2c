namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>
/// Further messages of an interaction. https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages
/// </summary>
internal static class WebhookRoutes
{
    public static Route[] All =>
    [
        new("CreateFollowupMessage", "POST", "webhooks/{application}/{token}", Create)
        {
            IsOpen = true,
            Limit = 5,
            Window = TimeSpan.FromSeconds(5),
        },
        new("GetOriginalInteractionResponse", "GET", "webhooks/{application}/{token}/messages/@original", Get) { IsOpen = true },
        new("EditOriginalInteractionResponse", "PATCH", "webhooks/{application}/{token}/messages/@original", Edit) { IsOpen = true },
        new("DeleteOriginalInteractionResponse", "DELETE", "webhooks/{application}/{token}/messages/@original", Delete) { IsOpen = true },
        new("GetFollowupMessage", "GET", "webhooks/{application}/{token}/messages/{message}", Get) { IsOpen = true },
        new("EditFollowupMessage", "PATCH", "webhooks/{application}/{token}/messages/{message}", Edit) { IsOpen = true },
        new("DeleteFollowupMessage", "DELETE", "webhooks/{application}/{token}/messages/{message}", Delete) { IsOpen = true },
    ];

    private static Reply Create(Call call)
    {
        var interaction = Interaction(call);

        // The first follow-up after "… is thinking" takes its place.
        if (interaction is { IsDeferredMessage: true, Original: { IsLoading: true } waiting })
        {
            InteractionMessages.Edit(waiting, call.Body, call.Record.Files);
            return Reply.Ok(Drafts.Shown(waiting));
        }

        if (interaction.IsUserInstalledOnly && interaction.FollowUps++ >= 5)
        {
            throw new ApiRefusal(400, 40094, "This interaction has hit the maximum number of follow up messages").AsException();
        }

        return Reply.Ok(Drafts.Shown(InteractionMessages.Respond(interaction, call.Body, call.Record.Files)));
    }

    private static Reply Get(Call call) => Reply.Ok(Drafts.Shown(Message(call)));

    private static Reply Edit(Call call)
    {
        var message = Message(call);
        InteractionMessages.Edit(message, call.Body, call.Record.Files);
        return Reply.Ok(Drafts.Shown(message));
    }

    private static Reply Delete(Call call)
    {
        Posting.Delete(Message(call), call.World.Me);
        return Reply.Nothing;
    }

    private static FakeMessage Message(Call call)
    {
        var interaction = Interaction(call);
        var message = call.Record.Values.ContainsKey("message")
            ? interaction.Responses.Append(interaction.Original).FirstOrDefault(m => m?.Id == call.Id("message"))
            : interaction.Original;
        return message is { IsDeleted: false } ? message : throw ApiRefusal.UnknownMessage.AsException();
    }

    /// <exception cref="ApiException">10015: unknown, or not answered yet; 50027: over.</exception>
    private static FakeInteraction Interaction(Call call)
    {
        if (call.Id("application") != call.World.Me.Id || call.World.Interactions.Find(call.Value("token")) is not { } interaction)
        {
            throw ApiRefusal.UnknownWebhook.AsException();
        }

        return interaction.TokenIsOver ? throw ApiRefusal.InvalidWebhookToken.AsException()
            : interaction.Callback is null or CallbackKind.Choices ? throw ApiRefusal.UnknownWebhook.AsException()
            : interaction;
    }
}
