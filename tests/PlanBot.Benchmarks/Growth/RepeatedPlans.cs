using System.Globalization;
using PlanBot.Plans;

namespace PlanBot.Benchmarks.Growth;

/// <summary>The seed plans over and over: first as they are, then each time under a made-up ward's name.</summary>
internal sealed class RepeatedPlans(IReadOnlyList<PlanDocument> seeds)
{
    private static readonly string[] Syllables =
    [
        "Tân", "Phú", "Bình", "Long", "Thạnh", "Mỹ", "Lộc", "Hòa", "Xuân", "Minh", "Đức", "Thịnh", "Vĩnh", "Khánh", "Yên", "Sơn",
        "Hải", "Giang", "Châu", "Lâm", "Thành", "Trung", "Nghĩa", "Quang", "Cường", "Phong", "Trường", "Thái", "Bảo", "Ngọc", "Hồng", "Kim",
    ];

    public static RepeatedPlans Load(string folder) => new(
        [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(PlanFile.Read).OfType<PlanReading.Read>().Select(r => r.Document)]);

    public IReadOnlyList<PlanDocument> Seeds => seeds;

    /// <summary>The seeds as they are (round 0), or under names of their own in each later round.</summary>
    public IEnumerable<PlanDocument> Round(int round) => seeds.Select((seed, i) => round == 0 ? seed : Rename(seed, Name(round, i)));

    /// <summary>The name a seed's ward has in a round.</summary>
    public string NameOf(string ward, int round)
    {
        var seed = seeds.Select((s, i) => (s.Header.Ward.Value, i)).First(s => s.Value == ward).i;
        return round == 0 ? ward : Name(round, seed);
    }

    private string Name(int round, int seed)
    {
        var number = (round * seeds.Count) + seed;
        var n = Syllables.Length;
        return $"{Syllables[number % n]} {Syllables[number / n % n]} {Syllables[number / n / n % n]}";
    }

    private static PlanDocument Rename(PlanDocument seed, string name)
    {
        var ward = seed.Header.Ward.Value;
        return seed with
        {
            Sha256 = string.Create(CultureInfo.InvariantCulture, $"{name} {seed.Sha256}"),
            Header = seed.Header with { Ward = new(name) },
            Lines = [.. seed.Lines.Select(l => l with
            {
                Text = l.Text.Replace(ward, name, StringComparison.Ordinal)
                    .Replace(ward.ToUpperInvariant(), name.ToUpperInvariant(), StringComparison.Ordinal),
            })],
        };
    }
}
