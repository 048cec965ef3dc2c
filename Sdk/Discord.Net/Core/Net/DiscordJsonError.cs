namespace Discord;

/// <summary>What is wrong with one field of a request.</summary>
public struct DiscordJsonError
{
    internal DiscordJsonError(string path, DiscordError[] errors)
    {
        Path = path;
        Errors = [.. errors];
    }

    /// <summary>Which field, e.g. <c>Embeds[0].Title</c>; <c>root</c> if it is the request as a whole.</summary>
    public string Path { get; }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyCollection<DiscordError> Errors { get; }
}

/// <summary>One thing that is wrong with a field.</summary>
public struct DiscordError
{
    internal DiscordError(string code, string message)
    {
        Code = code;
        Message = message;
    }

    /// <summary>Its name, e.g. <c>BASE_TYPE_MAX_LENGTH</c>.</summary>
    public string Code { get; }

    /// <summary>The same in words.</summary>
    public string Message { get; }
}
