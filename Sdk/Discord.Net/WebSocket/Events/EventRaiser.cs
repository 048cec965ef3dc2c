using Discord.WebSocket.Gateway;

namespace Discord.WebSocket.Events;

/// <summary>Calls the handlers of events. One that throws or takes long is written about; it never harms the connection.</summary>
/// <param name="log">Where that is written.</param>
/// <param name="handlerTimeout">After how many milliseconds a handler takes long; null for never.</param>
internal sealed class EventRaiser(GatewayLog log, int? handlerTimeout)
{
    public async Task RaiseAsync<THandler>(AsyncEvent<THandler> raised, Func<THandler, Task> call)
        where THandler : Delegate
    {
        if (!raised.HasHandlers)
        {
            return;
        }

        try
        {
            var handling = raised.CallAsync(call);
            if (await IsSlowAsync(handling).ConfigureAwait(false))
            {
                await log.WarningAsync($"A {raised.Name} handler is blocking the gateway task.").ConfigureAwait(false);
            }

            await handling.ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            await log.WarningAsync($"A {raised.Name} handler has thrown an unhandled exception.", fault).ConfigureAwait(false);
        }
    }

    private async Task<bool> IsSlowAsync(Task handling)
    {
        if (handling.IsCompleted || handlerTimeout is not { } patience)
        {
            return false;
        }

        using var done = new CancellationTokenSource();
        var first = await Task.WhenAny(handling, Task.Delay(patience, done.Token)).ConfigureAwait(false);
        await done.CancelAsync().ConfigureAwait(false);
        return first != handling;
    }
}
