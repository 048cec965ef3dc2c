namespace Bot.Languages;

/// <summary>Sets up the languages.</summary>
internal static class LanguagesSetup
{
    public static void AddLanguages(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Phrasebooks>();
        builder.Services.AddSingleton<LanguageDetector>();
    }
}
