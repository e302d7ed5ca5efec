using PlanBot.Outbox;
using PlanBot.Prompts;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.People;

/// <summary>Tells whoever lost a seat by somebody else's doing, once; and takes back what was on its way to whoever has none left.</summary>
internal sealed class Farewell(OutboxWriter outbox, IEnumerable<ITextForm> forms, SeatWords words, PromptBook prompts)
{
    private readonly Dictionary<string, ITextForm> _forms = forms.ToDictionary(f => f.Channel);

    /// <param name="chat">Where the person was reached while they had the seat; null for nowhere.</param>
    /// <param name="isReplaced">True where somebody else has the seat now.</param>
    public void Say(WriteSession session, StoredLink link, ChatAddress? chat, bool isReplaced)
    {
        if (chat is not { } to || Seat.Of(link.Seat) is not { } seat || !_forms.TryGetValue(to.Channel, out var form))
            return;
        var text = prompts.Say(isReplaced ? "people.farewell_replaced" : "people.farewell_unlinked", ("seat", words.Of(seat)));
        foreach (var (part, body) in form.Bodies(prompts.Say("people.farewell_title"), text).Index())
            outbox.Add(session, new(to, body, OutgoingPriority.Bulk, $"farewell:{link.Id}:{part}", Part: part));
    }

    /// <summary>A reminder or report that still waits must not reach somebody who is nobody's any more.</summary>
    public void Withdraw(WriteSession session, string person)
    {
        foreach (var chat in PersonTable.ChatsOf(session, person))
            outbox.Withdraw(session, new(chat.Channel, chat.Chat));
    }
}
