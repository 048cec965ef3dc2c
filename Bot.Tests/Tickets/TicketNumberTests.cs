using System.Globalization;
using Bot.Tickets;

namespace Bot.Tests.Tickets;

public sealed class TicketNumberTests
{
    [Theory]
    // Luhn by hand: 1001 -> 2+0+0+1 … doubled from the right: 1*2 + 0 + 0*2 + 1 = 3 -> 7.
    [InlineData(1001, "1001-7")]
    [InlineData(7992739871, "7992739871-3")] // the example of the Luhn algorithm's textbooks
    public void It_is_told_with_its_check_digit(long serial, string told) => Assert.Equal(told, new TicketNumber(serial).ToString());

    [Theory]
    [InlineData("1001-7")]
    [InlineData(" #1001-7 ")]
    [InlineData("№ 1001–7")]
    [InlineData("10017")]
    [InlineData("1001 7")]
    public void It_is_read_as_people_write_it(string written) => Assert.Equal(new TicketNumber(1001), TicketNumber.Parse(written));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("00")]
    [InlineData("1001-8")]
    [InlineData("hello")]
    [InlineData("1001-7 please")]
    [InlineData("999999999999999999999999")]
    public void What_is_none_is_not_read(string? written) => Assert.False(TicketNumber.TryParse(written, out _));

    [Fact]
    public void What_is_none_cannot_be_parsed() => Assert.Throws<FormatException>(() => TicketNumber.Parse("1001-8"));

    [Fact]
    public void Every_number_is_read_back()
    {
        foreach (var serial in Enumerable.Range(1, 5000).Concat([100_000, 9_999_999, int.MaxValue]))
        {
            Assert.Equal(serial, TicketNumber.Parse(new TicketNumber(serial).ToString()).Serial);
        }
    }

    [Fact]
    public void One_mistyped_digit_is_never_another_ticket()
    {
        foreach (var serial in Enumerable.Range(1001, 1500))
        {
            var digits = new TicketNumber(serial).ToString().Replace("-", "", StringComparison.Ordinal);
            for (var at = 0; at < digits.Length; at++)
            {
                for (var wrong = '0'; wrong <= '9'; wrong++)
                {
                    var typed = digits[..at] + wrong + digits[(at + 1)..];
                    Assert.Equal(wrong == digits[at], TicketNumber.TryParse(typed, out _));
                }
            }
        }
    }

    [Fact]
    public void Numbers_compare_as_they_count()
    {
        var numbers = new[] { 1010L, 999, 1001 }.Select(serial => new TicketNumber(serial)).Order().Select(number => number.Serial);

        Assert.Equal([999, 1001, 1010], numbers);
        Assert.True(new TicketNumber(2) > new TicketNumber(1) && new TicketNumber(1) <= new TicketNumber(1));
        Assert.Equal("2-6", string.Create(CultureInfo.GetCultureInfo("ar-SA"), $"{new TicketNumber(2)}"));
    }
}
