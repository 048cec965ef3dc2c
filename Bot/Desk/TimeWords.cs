using Bot.Languages;

namespace Bot.Desk;

/// <summary>Says a span of time as people do: "within 4 hours".</summary>
internal static class TimeWords
{
    /// <summary>Within a span, in days, hours or minutes; rounded up, so that it is never promised too early.</summary>
    public static string Within(Phrasebook texts, TimeSpan span) => span switch
    {
        _ when span > TimeSpan.FromDays(2) => texts.Label("ticket.within.days", ("count", Ceiling(span.TotalDays))),
        _ when span > TimeSpan.FromMinutes(90) => texts.Label("ticket.within.hours", ("count", Ceiling(span.TotalHours))),
        _ when span == TimeSpan.FromHours(1) => texts.Label("ticket.within.hours", ("count", 1L)),
        _ => texts.Label("ticket.within.minutes", ("count", Math.Max(1, Ceiling(span.TotalMinutes)))),
    };

    private static long Ceiling(double value) => (long)Math.Ceiling(value);
}
