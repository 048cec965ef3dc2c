namespace Stateless;

/// <summary>Reads the untyped arguments of a fired trigger, and refuses those that do not fit.</summary>
internal static class Arguments
{
    /// <summary>The argument at a position; the default of its type when the trigger was fired without any argument.</summary>
    public static T Get<T>(object?[] args, int position) => args.Length == 0 ? default! : (T)Get(args, typeof(T), position)!;

    /// <summary>Throws unless there is one argument of the right type for each expected type, or no argument at all.</summary>
    public static void Check(object?[] args, Type[] expected)
    {
        if (args.Length > expected.Length)
        {
            throw new ArgumentException(
                $"Too many parameters have been supplied. Expecting {expected.Length} but got {args.Length}.");
        }

        for (var position = 0; args.Length > 0 && position < expected.Length; position++)
        {
            Get(args, expected[position], position);
        }
    }

    private static object? Get(object?[] args, Type type, int position)
    {
        if (position >= args.Length)
        {
            throw new ArgumentException($"An argument of type {type} is required in position {position}.");
        }

        var found = args[position]?.GetType();
        return found is null || type.IsAssignableFrom(found)
            ? args[position]
            : throw new ArgumentException($"The argument in position {position} is of type {found} but must be of type {type}.");
    }
}
