namespace Bot.Tickets;

/// <summary>One answer of the customer to one of the questions that solving needs.</summary>
/// <param name="Key">The question's key in the settings.</param>
/// <param name="Label">The question as staff read it.</param>
/// <param name="Value">The answer as it was given.</param>
public sealed record TicketAnswer(string Key, string Label, string Value);
