using PlanBot.Prompts;

namespace PlanBot.People;

/// <summary>Seats in words for people.</summary>
internal sealed class SeatWords(PromptBook prompts)
{
    /// <summary>"Trưởng đơn vị".</summary>
    public string Of(Role role) => prompts.Say(role switch
    {
        Role.Administrator => "people.role_administrator",
        Role.Chair => "people.role_chair",
        Role.Deputy => "people.role_deputy",
        Role.Head => "people.role_head",
        _ => "people.role_staff",
    });

    /// <summary>"Trưởng đơn vị, Phòng Văn hóa - Xã hội, phường Kiến An (Nguyễn Văn An)".</summary>
    public string Of(Seat seat)
    {
        var role = seat.Fields.Count == 0 ? Of(seat.Role) : prompts.Say("people.with_fields", ("role", Of(seat.Role)), ("fields", string.Join(", ", seat.Fields)));
        var place = seat.Unit is { } unit
            ? prompts.Say("people.seat_of_unit", ("role", role), ("unit", unit), ("ward", seat.Ward))
            : prompts.Say("people.seat", ("role", role), ("ward", seat.Ward));
        return seat.Called is { } called ? prompts.Say("people.named", ("seat", place), ("name", called)) : place;
    }
}
