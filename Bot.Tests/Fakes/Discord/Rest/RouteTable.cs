namespace Bot.Tests.Fakes.Discord.Rest;

/// <summary>All calls the fake knows, under the names of Discord's documentation.</summary>
internal static class RouteTable
{
    private static readonly Route[] _routes =
    [
        .. UserRoutes.All, .. ChannelRoutes.All, .. MessageRoutes.All, .. ReactionRoutes.All, .. PinRoutes.All, .. ThreadRoutes.All,
        .. GuildRoutes.All, .. CommandRoutes.All, .. InteractionRoutes.All, .. WebhookRoutes.All,
    ];

    public static IEnumerable<string> Names => _routes.Select(r => r.Name);

    /// <summary>The route and the varying parts of the path; no route, but true, when only the verb is wrong.</summary>
    public static (Route? Route, IReadOnlyDictionary<string, string> Values, bool IsKnownPath) Find(string verb, string path)
    {
        var steps = path.Split('/');
        var known = false;
        foreach (var route in _routes)
        {
            if (route.Match(steps) is not { } values)
            {
                continue;
            }

            if (route.Verb == verb)
            {
                return (route, values, true);
            }

            known = true;
        }

        return (null, new Dictionary<string, string>(), known);
    }
}
