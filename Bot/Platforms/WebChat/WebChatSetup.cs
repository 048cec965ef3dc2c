using Bot.Languages;
using Bot.Messaging;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Bot.Platforms.WebChat;

/// <summary>Sets up the web chat.</summary>
internal static class WebChatSetup
{
    public static void AddWebChat(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<WebChatOptions>().BindConfiguration(WebChatOptions.Section);
        services.AddSingleton<ISettingCheck, WebChatSettingCheck>();
        if (!IsEnabled(builder.Configuration))
        {
            return;
        }

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ChatHistory>();
        services.AddSingleton<OpenPages>();
        services.AddSingleton<IChatPlatform, WebChatPlatform>();
        services.AddSingleton(provider => new FileLinks(provider.GetRequiredService<SecretKeys>().Get("webchat-links")));
        services.AddSingleton<WebChatRenderer>();
        services.AddSingleton<WebChatStream>();
        services.AddSingleton<WebChatProblems>();
        services.AddSingleton<WebChatConversation>();
        services.AddSingleton<WebChatUpload>();
        services.AddSingleton<WebChatFiles>();
        services.AddSingleton<WebChatPage>();
    }

    public static void MapWebChat(this WebApplication app)
    {
        if (!IsEnabled(app.Configuration))
        {
            return;
        }

        var routes = app.MapGroup("").AddEndpointFilter(WithHeader("X-Content-Type-Options", "nosniff"));
        routes.MapGet("/", (WebChatPage page, HttpRequest request) => page.Show(request));
        routes.MapGet("/widget.js", (WebChatPage page, HttpRequest request) => page.Widget(request));
        routes.MapGet("/chat/assets/{name}", (string name, WebChatPage page, HttpRequest request) => page.Asset(name, request));
        routes.MapGet("/chat/texts", (WebChatPage page, HttpRequest request) => page.Texts(request));
        routes.MapGet(
            "/chat/files/{sha256}",
            (string sha256, [AsParameters] FileLink link, WebChatFiles files, HttpRequest request, FileStore store) => files.Show(sha256, link, request, store));
        MapSession(routes.MapGroup("").AddEndpointFilter(WithHeader("Cache-Control", "no-store")));
    }

    private static void MapSession(RouteGroupBuilder routes)
    {
        routes.MapPost(
            "/chat/session",
            (WebChatConversation conversation, HttpRequest request, CancellationToken cancellationToken) => conversation.OpenAsync(request, cancellationToken));
        routes.MapPost(
            "/chat/messages",
            (WebChatConversation conversation, HttpRequest request, CancellationToken cancellationToken) => conversation.SayAsync(request, cancellationToken));
        routes.MapGet(
            "/chat/events",
            (WebChatConversation conversation, HttpRequest request, IHostApplicationLifetime life, CancellationToken cancellationToken) =>
                conversation.ListenAsync(request, life, cancellationToken));
        routes.MapPost(
            "/chat/files",
            (WebChatFiles files, HttpRequest request, IOptions<WebChatOptions> options, Phrasebooks phrasebooks, TimeProvider time, CancellationToken cancellationToken) =>
                files.SendAsync(request, options, phrasebooks, time, cancellationToken));
    }

    private static Func<EndpointFilterInvocationContext, EndpointFilterDelegate, ValueTask<object?>> WithHeader(string name, string value) => (context, next) =>
    {
        context.HttpContext.Response.Headers[name] = value;
        return next(context);
    };

    // Only this one value: what is wrong with the others is said together with all other problems, not thrown from here.
    private static bool IsEnabled(IConfiguration configuration) =>
        !string.Equals(configuration[$"{WebChatOptions.Section}:{nameof(WebChatOptions.Enabled)}"], bool.FalseString, StringComparison.OrdinalIgnoreCase);
}
