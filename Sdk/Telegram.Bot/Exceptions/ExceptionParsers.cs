namespace Telegram.Bot.Exceptions;

/// <summary>Chooses the exception for a refusal.</summary>
public interface IExceptionParser
{
    /// <summary>Makes the exception; it is the caller who throws it.</summary>
    ApiRequestException Parse(ApiResponse apiResponse);
}

/// <summary>Puts the description, the code and the parameters into an <see cref="ApiRequestException"/>.</summary>
public class DefaultExceptionParser : IExceptionParser
{
    /// <inheritdoc/>
    public ApiRequestException Parse(ApiResponse apiResponse)
    {
        ArgumentNullException.ThrowIfNull(apiResponse);
        return new(apiResponse.Description!, apiResponse.ErrorCode, apiResponse.Parameters);
    }
}
