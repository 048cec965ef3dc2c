using Stateless.Reflection;

namespace Stateless;

/// <summary>
/// A delegate of the machine's owner, synchronous or not, behind one face. An asynchronous one refuses to be run by a
/// synchronous call: waiting for it could block the thread that it needs.
/// </summary>
internal sealed class Callback<TContext>
{
    private readonly Action<TContext> _run;
    private readonly Func<TContext, Task>? _runAsync;

    public Callback(Action<TContext> run, InvocationInfo? method = null)
    {
        _run = run;
        Method = method;
    }

    public Callback(Func<TContext, Task> runAsync, Func<TContext, string> refusal, InvocationInfo? method = null)
    {
        _run = context => throw new InvalidOperationException(refusal(context));
        _runAsync = runAsync;
        Method = method;
    }

    /// <summary>How the delegate is named in graphs; null where graphs do not show it.</summary>
    public InvocationInfo? Method { get; }

    public bool IsAsync => _runAsync is not null;

    public void Run(TContext context) => _run(context);

    public Task RunAsync(TContext context)
    {
        if (_runAsync is not null)
        {
            return _runAsync(context);
        }

        _run(context);
        return Task.CompletedTask;
    }
}
