#nullable enable

namespace Discord.Rest;

/// <summary>Raises events whose handlers are awaited, one after another, in the order in which they were added.</summary>
internal static class EventRaising
{
    public static async Task RaiseAsync(this Func<Task>? handlers)
    {
        foreach (var handler in Delegate.EnumerateInvocationList(handlers))
        {
            await handler().ConfigureAwait(false);
        }
    }

    public static async Task RaiseAsync<T>(this Func<T, Task>? handlers, T value)
    {
        foreach (var handler in Delegate.EnumerateInvocationList(handlers))
        {
            await handler(value).ConfigureAwait(false);
        }
    }
}
