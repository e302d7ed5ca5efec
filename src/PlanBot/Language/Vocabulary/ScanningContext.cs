namespace PlanBot.Language.Vocabulary;

/// <summary>
/// What must stand around a phrase for it to be a scanning error: "đầu câu", "sau: …", "trước: …", "không sau: …",
/// "không trước: …", parted by ";". All that are given must hold; words are compared without marks, "[số]" is any number.
/// </summary>
internal sealed class ScanningContext
{
    private const string AnyNumber = "[so]";

    private readonly List<(bool Wanted, bool IsLeft, List<string[]> Words)> _neighbours = [];
    private bool _opensSentence;

    /// <exception cref="VocabularyException">The field names no such condition.</exception>
    public static ScanningContext Read(VocabularyRow row, int field)
    {
        var context = new ScanningContext();
        foreach (var condition in row.Optional(field).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            context.Add(row, condition);
        return context;
    }

    /// <summary>True where the phrase at this place is the error.</summary>
    public bool Holds(TokenText text, int start, int length) =>
        (!_opensSentence || text.BreakBefore(start) || text.Gap(start - 1).Contains(','))
        && _neighbours.TrueForAll(n => n.Wanted == n.Words.Exists(w => Stands(w, text, n.IsLeft ? start - w.Length : start + length)));

    private void Add(VocabularyRow row, string condition)
    {
        var colon = condition.IndexOf(':', StringComparison.Ordinal);
        var name = VietnameseText.Fold(colon < 0 ? condition : condition[..colon]).Trim();
        if (name == "dau cau" && colon < 0)
        {
            _opensSentence = true;
            return;
        }

        if (colon < 0 || name is not ("sau" or "truoc" or "khong sau" or "khong truoc"))
            throw row.Wrong($"điều kiện \"{condition}\" phải là: đầu câu; sau: …; trước: …; không sau: …; không trước: …");
        var words = condition[(colon + 1)..].Split(',').Select(Keys).Where(k => k.Length > 0).ToList();
        _neighbours.Add((!name.StartsWith("khong", StringComparison.Ordinal), name.EndsWith("sau", StringComparison.Ordinal), words));
    }

    private static string[] Keys(string words) =>
        VietnameseText.Fold(words).Trim() == AnyNumber ? [AnyNumber] : [.. Syllables.Read(words).Select(s => s.Key)];

    private static bool Stands(string[] words, TokenText text, int at)
    {
        if (at < 0 || at + words.Length > text.Count)
            return false;
        for (var i = 0; i < words.Length; i++)
            if (words[i] == AnyNumber ? !char.IsAsciiDigit(text.Keys[at + i][0]) : !string.Equals(words[i], text.Keys[at + i], StringComparison.Ordinal))
                return false;
        return true;
    }
}
