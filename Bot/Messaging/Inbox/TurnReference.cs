namespace Bot.Messaging.Inbox;

/// <summary>The short code that a customer is told when their turn failed, and that the log and the dead letter carry.</summary>
internal static class TurnReference
{
    // 32 signs without 0, 1, I and O: nothing that is misread aloud.
    private const string Signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 8;
    private const long Mask = (1L << (5 * Length)) - 1;

    // Any odd factor maps 40 bits onto themselves: two numbers within 12 days (2^40 microseconds) never share a code.
    private const long Factor = 0x5851F42D4D;

    public static string Of(long sequence)
    {
        var mixed = unchecked(sequence * Factor) & Mask;
        return string.Create(Length, mixed, static (text, left) =>
        {
            for (var at = 0; at < text.Length; at++, left >>= 5)
            {
                text[at] = Signs[(int)(left & 31)];
            }
        });
    }
}
