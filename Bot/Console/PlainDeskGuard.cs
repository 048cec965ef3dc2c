using System.Net;
using Bot.Messaging;

namespace Bot.Console;

/// <summary>
/// Lets the desk's page be seen only from the machine itself, and only while the staff sit nowhere else: it asks for no password.
/// Everybody else is told that there is nothing.
/// </summary>
/// <param name="platforms">The platforms: where one has a staff chat, the page is closed.</param>
internal sealed class PlainDeskGuard(IEnumerable<IChatPlatform> platforms) : IEndpointFilter
{
    private static readonly string[] _localNames = ["localhost", "127.0.0.1", "[::1]"];

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!IsOpen(http))
        {
            return ValueTask.FromResult<object?>(Results.NotFound());
        }

        if (HttpMethods.IsPost(http.Request.Method) && !IsOurPage(http.Request))
        {
            return ValueTask.FromResult<object?>(Results.StatusCode(StatusCodes.Status403Forbidden));
        }

        http.Response.Headers.XContentTypeOptions = "nosniff";
        return next(context);
    }

    // The Host is checked as well because a strange site's name can be made to lead here (DNS rebinding); a forwarding header
    // tells of a proxy, behind which everybody looks local.
    private bool IsOpen(HttpContext http) =>
        platforms.All(platform => platform.StaffChat is null)
        && http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && _localNames.Contains(http.Request.Host.Host, StringComparer.OrdinalIgnoreCase)
        && !http.Request.Headers.ContainsKey("Forwarded")
        && !http.Request.Headers.Keys.Any(name => name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase));

    // A form on a strange site can send no header of its own, and a script there sends its site's origin.
    private static bool IsOurPage(HttpRequest request) =>
        request.Headers["X-Desk"] == "1" && request.Headers.Origin == $"{request.Scheme}://{request.Host}";
}
