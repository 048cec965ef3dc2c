using System.Net.Sockets;

namespace Bot.Operations;

/// <summary>Runs the bot until it is stopped; says in a sentence what keeps it from listening.</summary>
internal static class Serving
{
    /// <returns>The exit code.</returns>
    public static async Task<int> ServeAsync(this WebApplication app)
    {
        var urls = app.Configuration["Urls"];
        try
        {
            await app.RunAsync();
            return ExitCodes.Ok;
        }
        catch (Exception e) when (CannotListen(e) is { } cause)
        {
            var problem = cause.SocketErrorCode is SocketError.AccessDenied ? "may not be listened on" : "is used by another program";
            await System.Console.Error.WriteLineAsync(
                $"Setting Urls: {urls} {problem}. Remedy: choose another address, for instance --Urls http://localhost:5081.");
            return ExitCodes.Configuration;
        }
    }

    // A host that could not start stops what had started, and throws what happened then together with the cause.
    private static SocketException? CannotListen(Exception exception) => exception switch
    {
        SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse or SocketError.AccessDenied } cause => cause,
        AggregateException several => several.InnerExceptions.Select(CannotListen).FirstOrDefault(cause => cause is not null),
        { InnerException: { } inner } => CannotListen(inner),
        _ => null,
    };
}
