#nullable enable

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Discord.API;

/// <summary>Discord's JSON: snake case, ids as texts, enums as numbers. It reads leniently and writes strictly.</summary>
/// <remarks>
/// What is received: a field that is absent or null is null, or the default of its type. What is sent: null is left out, and so is an
/// <see cref="Optional{T}"/> that is not said; one that is said to be null is written as null.
/// </remarks>
internal static class ApiJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Discord reads JSON, not HTML.
        Converters =
        {
            new SnowflakeConverter(), new IntConverter(), new DoubleConverter(), new BoolConverter(), new MomentConverter(),
            new TextConverter(), new EnumConverterFactory(), new OptionalConverterFactory(),
        },
        TypeInfoResolver = JsonTypeInfoResolver
            .Combine(ApiJsonContext.Default, RequestsContext.Default)
            .WithAddedModifier(OptionalConverterFactory.LeaveOutUnsaid),
    };

    public static T? Read<T>(string json) => JsonSerializer.Deserialize(json, Type<T>());

    public static T? Read<T>(Stream json) => JsonSerializer.Deserialize(json, Type<T>());

    public static T? Read<T>(JsonElement json) => json.Deserialize(Type<T>());

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Type<T>());

    private static JsonTypeInfo<T> Type<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
