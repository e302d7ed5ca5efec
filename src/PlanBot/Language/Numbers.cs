using System.Buffers;

namespace PlanBot.Language;

/// <summary>
/// Numbers in one form for the index, made of digits and "p" (the decimal point), so that a term holds letters and digits
/// alone: "1.500" and "1500" are 1500, "03" is 3, "97,5%" and "97,50" are 97p5.
/// </summary>
internal static class Numbers
{
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.,");

    /// <summary>The number's form, or null where the key is no number.</summary>
    /// <param name="key">As <see cref="Syllables.Read"/> gives it: digits with dots, commas and a last "%".</param>
    public static string? Normal(string key)
    {
        if (!char.IsAsciiDigit(key[0]))
            return null;
        var number = key.AsSpan().TrimEnd('%');
        if (number.ContainsAnyExcept(NumberSigns))
            return null;

        // Vietnamese groups by dots and marks decimals by a comma; phones type decimals with a dot.
        var parts = number.ToString().Split('.', ',');
        var grouped = parts.Length > 1 && parts.Skip(1).All(p => p.Length == 3) && !number.Contains(',');
        if (grouped || parts.Length == 1)
            return Whole(string.Concat(parts));
        var comma = number.LastIndexOf(',');
        return comma >= 0 && number[..comma].Contains('.') ? Decimal(string.Concat(parts[..^1]), parts[^1])
            : parts.Length == 2 ? Decimal(parts[0], parts[1])
            : string.Join('p', parts.Select(Whole));
    }

    private static string Decimal(string whole, string fraction)
    {
        var kept = fraction.TrimEnd('0');
        return kept.Length == 0 ? Whole(whole) : $"{Whole(whole)}p{kept}";
    }

    private static string Whole(string digits)
    {
        var kept = digits.TrimStart('0');
        return kept.Length == 0 ? "0" : kept;
    }
}
