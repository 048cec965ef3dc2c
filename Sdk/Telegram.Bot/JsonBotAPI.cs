using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Telegram.Bot.Serialization;

namespace Telegram.Bot;

/// <summary>How Bot API objects are written and read as JSON.</summary>
public static class JsonBotAPI
{
    /// <summary>The options for Bot API objects, also for updates that arrive by webhook.</summary>
    public static JsonSerializerOptions Options { get; } = Configured();

    /// <summary>Makes other options, such as a web framework's, fit for Bot API objects.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault;
        var chain = options.TypeInfoResolverChain;
        if (chain.Count == 0 && JsonSerializer.IsReflectionEnabledByDefault)
        {
            // For the caller's own types that hold Bot API objects; no code was generated for them.
            chain.Add(new DefaultJsonTypeInfoResolver());
        }

        chain.Insert(0, JsonBotSerializerContext.Default);
        chain.Insert(1, UnknownVariantsContext.Default);
    }

    private static JsonSerializerOptions Configured()
    {
        var options = new JsonSerializerOptions();
        Configure(options);
        return options;
    }
}
