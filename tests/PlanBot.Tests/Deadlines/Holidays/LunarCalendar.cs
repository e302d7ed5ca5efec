namespace PlanBot.Tests.Deadlines.Holidays;

/// <summary>
/// The Vietnamese lunar calendar at UTC+7, from the mean motions of sun and moon (Meeus, Astronomical Algorithms): enough to
/// check the dates of Tết and Giỗ Tổ that index/holidays.vn.tsv holds.
/// </summary>
internal static class LunarCalendar
{
    private const double Zone = 7.0 / 24;
    private const double Synodic = 29.530588853;

    /// <summary>The day of a lunar month of the lunar year that begins in the given year. No leap month may stand before the month.</summary>
    public static DateOnly Day(int year, int month, int day)
    {
        var winter = Index(MonthWithSolstice(year - 1));
        var next = Index(MonthWithSolstice(year));
        // Thirteen months between two solstices: the first without a principal term repeats the number of the one before it.
        var leap = next - winter > 12 ? Enumerable.Range(1, 13).First(i => Sector(NewMoon(winter + i)) == Sector(NewMoon(winter + i + 1))) : 99;
        var after = month + 1;
        return FromJulian(NewMoon(winter + after + (after >= leap ? 1 : 0)) + day - 1);
    }

    // The new moon that begins the month in which the winter solstice falls: month eleven.
    private static int MonthWithSolstice(int year)
    {
        var moon = NewMoon(Index(ToJulian(new(year, 12, 31))));
        var k = Index(moon);
        return Sector(moon) >= 9 ? NewMoon(k - 1) : moon;
    }

    private static int Index(int julianDay)
    {
        var k = (int)Math.Floor((julianDay - 2415021.076998695) / Synodic + 0.5);
        while (NewMoon(k) > julianDay)
            k--;
        while (NewMoon(k + 1) <= julianDay)
            k++;
        return k;
    }

    private static int NewMoon(int k)
    {
        var t = k / 1236.85;
        var mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t * t - 0.000000155 * t * t * t
            + 0.00033 * Sin(166.56 + 132.87 * t - 0.009173 * t * t);
        var sun = 359.2242 + 29.10535608 * k - 0.0000333 * t * t - 0.00000347 * t * t * t;
        var moon = 306.0253 + 385.81691806 * k + 0.0107306 * t * t + 0.00001236 * t * t * t;
        var node = 21.2964 + 390.67050646 * k - 0.0016528 * t * t - 0.00000239 * t * t * t;
        var shift = (0.1734 - 0.000393 * t) * Sin(sun) + 0.0021 * Sin(2 * sun) - 0.4068 * Sin(moon) + 0.0161 * Sin(2 * moon)
            - 0.0004 * Sin(3 * moon) + 0.0104 * Sin(2 * node) - 0.0051 * Sin(sun + moon) - 0.0074 * Sin(sun - moon)
            + 0.0004 * Sin(2 * node + sun) - 0.0004 * Sin(2 * node - sun) - 0.0006 * Sin(2 * node + moon)
            + 0.0010 * Sin(2 * node - moon) + 0.0005 * Sin(2 * moon + sun);
        var dynamic = -0.000278 + 0.000265 * t + 0.000262 * t * t;
        return (int)Math.Floor(mean + shift - dynamic + 0.5 + Zone);
    }

    /// <summary>The twelfth of the sun's way, 0 from the spring equinox, at the beginning of the day.</summary>
    private static int Sector(int julianDay)
    {
        var t = (julianDay - 0.5 - Zone - 2451545.0) / 36525;
        var anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t * t;
        var longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t * t
            + (1.914600 - 0.004817 * t) * Sin(anomaly) + (0.019993 - 0.000101 * t) * Sin(2 * anomaly) + 0.000290 * Sin(3 * anomaly);
        return (int)Math.Floor((longitude % 360 + 360) % 360 / 30);
    }

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);

    private static int ToJulian(DateOnly day) => day.DayNumber + 1721426;

    private static DateOnly FromJulian(int julianDay) => DateOnly.FromDayNumber(julianDay - 1721426);
}
