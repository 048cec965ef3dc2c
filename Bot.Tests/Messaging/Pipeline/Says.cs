using Bot.Messaging;

namespace Bot.Tests.Messaging.Pipeline;

/// <summary>Makes incoming messages.</summary>
internal static class Says
{
    public static IncomingMessage Text(string chat, string id, string text = "words") => Of(chat, id, MessageKind.Text) with { Text = text };

    public static IncomingMessage Button(string chat, string id) => Of(chat, id, MessageKind.Button) with { ButtonToken = "x" };

    public static IncomingMessage Form(string chat, string id) =>
        Of(chat, id, MessageKind.Form) with { Form = new SubmittedForm("c.x._._._", new Dictionary<string, IReadOnlyList<string>> { ["order"] = ["A-10234"] }) };

    public static IncomingMessage Staff(string thread, string id) =>
        Text("staff", id) with { From = new ChatAddress("test", "staff", thread), Side = ChatSide.Staff };

    private static IncomingMessage Of(string chat, string id, MessageKind kind) => new()
    {
        NativeId = id,
        From = new ChatAddress("test", chat),
        Sender = new Sender($"user-{chat}", "Somebody"),
        Kind = kind,
        SentAt = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
    };
}
