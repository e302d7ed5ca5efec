using PlanBot.Language;

namespace PlanBot.Units;

/// <summary>The units of index/units.tsv: one canonical name, many spellings.</summary>
internal sealed class UnitDirectory
{
    private const string File = "units.tsv";
    private const string LevelsFile = "unit-levels.tsv";

    private readonly Dictionary<UnitName, UnitKind> _kinds = [];
    private readonly UnitSpellings _printed = new();
    private readonly UnitSpellings _spoken = new();
    private readonly List<string> _levels;

    private UnitDirectory(List<string> levels) => _levels = levels;

    /// <summary>Every canonical name.</summary>
    public IReadOnlyCollection<UnitName> Names => _kinds.Keys;

    /// <param name="folder">The folder index/.</param>
    /// <exception cref="VocabularyException">A row has an unknown kind, or a spelling belongs to two units.</exception>
    public static UnitDirectory Load(string folder)
    {
        var levels = VocabularyFile.Read(folder, LevelsFile, fields: 1).Select(r => new SqueezedText(r.Fields[0]).Key);
        var directory = new UnitDirectory([.. levels]);
        foreach (var row in VocabularyFile.Read(folder, File, fields: 2))
            directory.Add(row);
        return directory;
    }

    /// <summary>
    /// The units a text names, in order, the longest spelling first: "Văn phòng HĐND và UBND" holds no mention of
    /// UBND. Understands what plans print and what people say.
    /// </summary>
    public IReadOnlyList<UnitMention> Mentions(string text) => _spoken.Find(text, IsElsewhere, IsUnit);

    /// <summary>Like <see cref="Mentions"/>, with the spellings of plans only: a plan's "Phòng Kinh tế" may be a unit of its own.</summary>
    public IReadOnlyList<UnitMention> PrintedMentions(string text) => _printed.Find(text, IsElsewhere, IsUnit);

    /// <summary>
    /// The units of a table cell or phrase ("Ban CHQS phường, Công an phường") in order. A unit that is not in the
    /// directory keeps the words as printed.
    /// </summary>
    public IReadOnlyList<UnitName> Leads(string cellOrPhrase) => UnitList.Read(cellOrPhrase, PrintedMentions(cellOrPhrase));

    /// <summary>The unit's kind; null for a unit that is not in the directory.</summary>
    public UnitKind? KindOf(UnitName unit) => _kinds.TryGetValue(unit, out var kind) ? kind : null;

    /// <summary>True for a name that covers several bodies, so that none of them can be held to it alone.</summary>
    public bool IsCollective(UnitName unit) =>
        KindOf(unit) is { } kind ? kind == UnitKind.Collective : UnitList.IsCollectivePhrase(unit.Value);

    /// <summary>True for one body that can be held to something, not for a phrase that covers several or that only looks like a name.</summary>
    public bool IsOneBody(UnitName unit) =>
        !IsCollective(unit) && (KindOf(unit) is not null || (char.IsUpper(unit.Value[0]) && !unit.Value.Contains(',', StringComparison.Ordinal)));

    private bool IsUnit(UnitName unit) => _kinds[unit] != UnitKind.NotAUnit;

    // "Ban Quản lý dự án khu vực …" is not the ward's Ban Quản lý dự án: the word that follows tells another level.
    private bool IsElsewhere(UnitName unit, ReadOnlySpan<char> rest)
    {
        if (_kinds[unit] is UnitKind.External or UnitKind.Collective or UnitKind.NotAUnit)
            return false;
        foreach (var level in _levels)
            if (rest.StartsWith(level, StringComparison.Ordinal))
                return true;
        return false;
    }

    private void Add(VocabularyRow row)
    {
        var unit = new UnitName(row.Fields[1]);
        if (!_kinds.TryAdd(unit, ReadKind(row)))
            throw row.Wrong($"\"{unit}\" có hai lần");
        foreach (var spelling in Spellings(row, column: 2).Prepend(unit.Value))
            if (!_printed.Add(spelling, unit) || !_spoken.Add(spelling, unit))
                throw row.Wrong($"\"{spelling}\" đã là tên của đơn vị khác");
        foreach (var spelling in Spellings(row, column: 3))
            if (!_spoken.Add(spelling, unit))
                throw row.Wrong($"\"{spelling}\" đã là tên của đơn vị khác");
    }

    private static string[] Spellings(VocabularyRow row, int column) =>
        row.Fields.Count > column ? row.Fields[column].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];

    private static UnitKind ReadKind(VocabularyRow row) => row.Fields[0] switch
    {
        "phòng ban" => UnitKind.Department,
        "chính quyền" => UnitKind.Authority,
        "đảng" => UnitKind.Party,
        "đoàn thể" => UnitKind.MassOrganisation,
        "tập thể" => UnitKind.Collective,
        "bên ngoài" => UnitKind.External,
        "không phải" => UnitKind.NotAUnit,
        var other => throw row.Wrong($"không có loại \"{other}\""),
    };
}
