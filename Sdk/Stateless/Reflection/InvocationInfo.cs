namespace Stateless.Reflection;

/// <summary>Describes a delegate given to the configuration: an action, a guard or a destination selector.</summary>
public class InvocationInfo
{
    private readonly string? _description;
    private readonly Timing _timing;

    /// <summary>Describes a delegate.</summary>
    /// <param name="methodName">The name of its method; null if there is none.</param>
    /// <param name="description">What the owner of the machine calls it; null for nothing special.</param>
    /// <param name="timing">Whether it is awaited.</param>
    public InvocationInfo(string? methodName, string? description, Timing timing)
    {
        MethodName = methodName;
        _description = description;
        _timing = timing;
    }

    /// <summary>Whether a delegate is awaited.</summary>
    public enum Timing
    {
        /// <summary>It is done when it returns.</summary>
        Synchronous,

        /// <summary>It is done when its task is.</summary>
        Asynchronous,
    }

    /// <summary>What a lambda without a description is called.</summary>
    public static string DefaultFunctionDescription { get; set; } = "Function";

    /// <summary>The name of the method; for a lambda an unreadable one, made by the compiler.</summary>
    public string? MethodName { get; }

    /// <summary>
    /// The given description; else the name of the method, or <see cref="DefaultFunctionDescription"/> if the compiler made the name.
    /// </summary>
    public string Description => _description ?? MethodName switch
    {
        null => "<null>",
        var name when name.AsSpan().ContainsAny('<', '>', '`') => DefaultFunctionDescription,
        var name => name,
    };

    /// <summary>Whether the delegate is awaited.</summary>
    public bool IsAsync => _timing == Timing.Asynchronous;

    internal static InvocationInfo Of(Delegate? given, string? description, Timing timing = Timing.Synchronous) =>
        new(given?.Method.Name, description, timing);
}
