using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Bot.Tests.Fakes.Telegram;

/// <summary>What the fake answered: HTTP status and body.</summary>
internal sealed record ApiReply(int Status, JsonObject Body)
{
    public JsonNode Result => Body["result"]!;

    public long MessageId => Result["message_id"]!.GetValue<long>();

    public string Description => (string?)Body["description"] ?? "";
}

/// <summary>A server and a plain HttpClient against it, as a bot without any library would use it.</summary>
public abstract class TelegramFixture : IAsyncLifetime
{
    private protected HandClock Clock { get; } = new();

    private protected HandClock NetworkClock { get; } = new();

    private protected FakeTelegramServer Telegram { get; private set; } = null!;

    private protected HttpClient Http { get; private set; } = null!;

    /// <summary>What long polls and webhook retries wait by.</summary>
    private protected virtual TimeProvider PollingTime => NetworkClock;

    public async Task InitializeAsync()
    {
        Telegram = await FakeTelegramServer.StartAsync(Clock, PollingTime);
        Http = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };
        Telegram.Patience = TimeSpan.FromSeconds(20);
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await Telegram.DisposeAsync();
    }

    private protected string Address(string method) => $"{Telegram.Url}/bot{Telegram.Token}/{method}";

    private protected async Task<ApiReply> Call(string method, object? parameters = null) =>
        await Read(await Http.PostAsJsonAsync(Address(method), parameters ?? new { }));

    private protected Task<ApiReply> Send(long chatId, string text) => Call("sendMessage", new { chat_id = chatId, text });

    private protected async Task<JsonArray> Poll(long offset = 0, int timeout = 0) =>
        (await Call("getUpdates", new { offset, timeout })).Result.AsArray();

    private protected async Task<ApiReply> Upload(
        string method, string field, string fileName, byte[] bytes, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        form.Add(new ByteArrayContent(bytes), field, fileName);
        return await Read(await Http.PostAsync(Address(method), form));
    }

    private protected static async Task<ApiReply> Read(HttpResponseMessage response)
    {
        using (response)
        {
            return new ApiReply((int)response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject());
        }
    }

    private protected static void Refused(ApiReply reply, int code, string description)
    {
        Assert.Equal(description, reply.Description);
        Assert.Equal(code, reply.Status);
        Assert.Equal(code, reply.Body["error_code"]!.GetValue<int>());
        Assert.False(reply.Body["ok"]!.GetValue<bool>());
    }

    private protected static object Buttons(params (string Text, string Data)[] buttons) =>
        new { inline_keyboard = new[] { buttons.Select(b => new { text = b.Text, callback_data = b.Data }).ToArray() } };
}
