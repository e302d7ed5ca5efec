using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Channels.Chatting.Staff;
using PlanBot.Language;
using PlanBot.Questions;
using PlanBot.Units;

namespace PlanBot.Channels.Chatting.Commands;

/// <summary>
/// Shows all that a unit has to do where a message asks for that and nothing else: "việc của phòng tôi?", "Công an phường phải
/// làm những việc gì". A subject or a year beside it makes it a question to the plans.
/// </summary>
internal sealed class UnitWorkAsked(UnitDirectory units, UnitPages pages, WardGazetteer gazetteer)
{
    private static readonly string[][] Work = [["viec"], ["nhiem", "vu"], ["lam", "gi"], ["phu", "trach"]];

    private static readonly string[][] Own =
    [
        ["phong", "toi"], ["phong", "minh"], ["phong", "em"], ["phong", "chung", "toi"],
        ["don", "vi", "toi"], ["don", "vi", "minh"], ["don", "vi", "em"], ["don", "vi", "chung", "toi"],
    ];

    private static readonly HashSet<string> Around =
    [
        "cong", "viec", "nhiem", "vu", "lam", "gi", "phu", "trach", "cua", "phai", "nhung", "cac", "nao", "co", "duoc", "giao", "la", "trong", "theo", "ke", "hoach", "nay",
        "cho", "xem", "hoi", "toi", "em", "liet", "danh", "sach", "tat", "ca", "het", "a", "vay", "the", "nhi", "nhe", "ad", "voi", "phuong",
    ];

    /// <returns>False where the message asks for something else.</returns>
    public bool TryShow(TurnDraft draft, string typed)
    {
        var text = VietnameseText.Compose(typed);
        var syllables = Syllables.Read(text);
        var wards = WardMentions.Find(text, syllables, draft.Scene.Plans.WardIndex, gazetteer);
        if (wards.Unknown is not null || wards.Wards.Count > 1)
            return false;
        IReadOnlyList<string> Words(Func<Syllable, bool> keep) => [.. syllables.Where((s, i) => !wards.Syllables.Contains(i) && keep(s)).Select(s => s.Key)];
        switch (units.Mentions(text))
        {
            case [var only] when AsksForWork(Words(s => s.Start < only.Start || s.Start >= only.End)):
                pages.ShowNamed(draft, only.Unit, wards.Wards.Count == 1 ? wards.Wards[0] : draft.Ward);
                return true;
            case [] when WithoutOwn(Words(_ => true)) is { } rest && AsksForWork(rest):
                ShowOwn(draft);
                return true;
            default:
                return false;
        }
    }

    // Whoever has no seat of a unit chooses one of the ward's.
    private void ShowOwn(TurnDraft draft)
    {
        var seats = draft.Scene.IsGroup ? [] : StaffDoor.StandingOf(draft).Seats.Select(s => s.Seat).Where(s => s.Unit is not null).ToList();
        if ((seats.Find(s => s.Ward == draft.Ward) ?? seats.FirstOrDefault()) is { Unit: { } unit } seat)
            pages.ShowWork(draft, new(seat.Ward, unit.Value), replaces: false);
        else
            pages.Run(draft, "");
    }

    private static bool AsksForWork(IReadOnlyList<string> words) => words.All(Around.Contains) && Work.Any(phrase => At(words, phrase) >= 0);

    private static List<string>? WithoutOwn(IReadOnlyList<string> words)
    {
        foreach (var phrase in Own)
            if (At(words, phrase) is >= 0 and var at)
                return [.. words.Take(at), .. words.Skip(at + phrase.Length)];
        return null;
    }

    private static int At(IReadOnlyList<string> words, string[] phrase)
    {
        for (var at = 0; at + phrase.Length <= words.Count; at++)
            if (phrase.Select((word, i) => words[at + i] == word).All(same => same))
                return at;
        return -1;
    }
}
