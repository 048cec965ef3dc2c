using Stateless.Reflection;

namespace Stateless;

/// <summary>A condition on an edge, and how it is named in errors and graphs. It has one test: the plain or the awaited one.</summary>
internal sealed class Guard
{
    private readonly Func<object?[], bool>? _test;
    private readonly Func<object?[], Task<bool>>? _testAsync;

    private Guard(Func<object?[], bool>? test, Func<object?[], Task<bool>>? testAsync, InvocationInfo method)
    {
        _test = test;
        _testAsync = testAsync;
        Method = method;
    }

    public InvocationInfo Method { get; }

    /// <summary>A condition that looks at no argument; it is named after the delegate that was given.</summary>
    public static Guard Of(Func<bool> guard, string? description) =>
        new(_ => guard(), null, InvocationInfo.Of(guard, description));

    /// <inheritdoc cref="Of(Func{bool}, string?)"/>
    public static Guard Of(Func<Task<bool>> guard, string? description) =>
        new(null, _ => guard(), InvocationInfo.Of(guard, description, InvocationInfo.Timing.Asynchronous));

    /// <summary>A condition on the arguments.</summary>
    public static Guard On(Func<object?[], bool> guard, string? description)
    {
        ArgumentNullException.ThrowIfNull(guard);
        return new(guard, null, InvocationInfo.Of(guard, description));
    }

    /// <inheritdoc cref="On(Func{object?[], bool}, string?)"/>
    public static Guard OnAsync(Func<object?[], Task<bool>> guard, string? description) =>
        new(null, guard, InvocationInfo.Of(guard, description, InvocationInfo.Timing.Asynchronous));

    public static Guard[] All(Tuple<Func<bool>, string>[] guards) => [.. guards.Select(guard => Of(guard.Item1, guard.Item2))];

    public static Guard[] All(Tuple<Func<Task<bool>>, string>[] guards) => [.. guards.Select(guard => Of(guard.Item1, guard.Item2))];

    public static Guard[] All<TGuard>(Tuple<TGuard, string>[] guards, Func<TGuard, Func<object?[], bool>> unpack) =>
        [.. guards.Select(guard => On(unpack(guard.Item1), guard.Item2))];

    public static Guard[] AllAsync<TGuard>(Tuple<TGuard, string>[] guards, Func<TGuard, Func<object?[], Task<bool>>> unpack) =>
        [.. guards.Select(guard => OnAsync(unpack(guard.Item1), guard.Item2))];

    public bool IsMet(object?[] args) => _test!(args);

    public async Task<bool> IsMetAsync(object?[] args) => _testAsync is null ? IsMet(args) : await _testAsync(args);
}
