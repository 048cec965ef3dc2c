namespace Stateless.Reflection;

/// <summary>Describes an action of entering a state.</summary>
public class ActionInfo
{
    /// <summary>Describes an action.</summary>
    /// <param name="method">The delegate that is run.</param>
    /// <param name="fromTrigger">The only trigger it is run for; null for every trigger.</param>
    public ActionInfo(InvocationInfo method, string? fromTrigger)
    {
        Method = method;
        FromTrigger = fromTrigger;
    }

    /// <summary>The delegate that is run.</summary>
    public InvocationInfo Method { get; }

    /// <summary>The only trigger it is run for; null for every trigger.</summary>
    public string? FromTrigger { get; }
}
