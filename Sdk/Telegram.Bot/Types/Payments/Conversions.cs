namespace Telegram.Bot.Types.Payments;

public partial class LabeledPrice
{
    /// <summary>Takes a label and an amount in the smallest units of the currency.</summary>
    public static implicit operator LabeledPrice((string label, int amount) t) => new(t.label, t.amount);
}
