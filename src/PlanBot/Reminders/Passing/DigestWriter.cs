using System.Globalization;
using PlanBot.Deadlines.Occurrences;
using PlanBot.Outbox;
using PlanBot.People;
using PlanBot.Reminders.Planning;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Reminders.Passing;

/// <summary>Writes a digest into the outbox, with the rows that keep it from being written again.</summary>
internal sealed class DigestWriter(OutboxWriter outbox, IEnumerable<IDigestForm> forms)
{
    private readonly Dictionary<string, IDigestForm> _forms = forms.ToDictionary(f => f.Channel);

    /// <summary>Where the digest goes: null where the person has unlinked, or their platform has no way out.</summary>
    public ChatAddress? AddressOf(ReadSession session, Digest digest) =>
        digest.To.Chat is not { } named ? Roster.AddressOf(session, digest.To.Id, _forms.Keys) : _forms.ContainsKey(named.Channel) ? named : null;

    /// <returns>False where the chat cannot be written to: nothing is kept, and what still matters comes when it can be.</returns>
    public bool Write(WriteSession session, Digest digest, DateTimeOffset now)
    {
        if (AddressOf(session, digest) is not { } chat || !ChatStateTable.IsActive(session, chat.Channel, ChatStateTable.Follow(session, chat.Channel, chat.Chat)))
            return false;
        var bodies = _forms[chat.Channel].Write(session, chat, digest, now);
        DigestTable.Insert(session, digest.To.Id, digest.Day, now);
        foreach (var (part, body) in bodies.Index())
            outbox.Add(session, new(chat, body, OutgoingPriority.Bulk, KeyOf(digest, part), Part: part));
        foreach (var item in digest.Items)
            Keep(session, digest, item);
        foreach (var told in digest.Escalated)
            foreach (var unit in told.Units)
                EscalationTable.Insert(session, new(told.Entry.Occurrence.Key, unit, told.Entry.Occurrence.Ward, told.Entry.Occurrence.Due, digest.To.Id, digest.Day));
        PlanNewsTable.Remove(session, digest.To.Id);
        return true;
    }

    private static string KeyOf(Digest digest, int part) =>
        string.Create(CultureInfo.InvariantCulture, $"remind:{digest.To.Id}:{digest.Day:yyyy-MM-dd}:{part}");

    private static void Keep(WriteSession session, Digest digest, DigestItem item)
    {
        var occurrence = item.Entry.Occurrence;
        KnownOccurrenceTable.Keep(session, occurrence.Ward, KnownOccurrence.Of(occurrence), item.Entry.Plan.Sha256, digest.Day);
        var row = new StoredReminder(occurrence.Key, digest.To.Id, item.Step.Name, occurrence.Ward, occurrence.Due, digest.Day, IsCovered: false);
        ReminderTable.Insert(session, row);
        foreach (var covered in item.Covers)
            ReminderTable.Insert(session, row with { Step = covered.Name, IsCovered = true });
        SnoozeTable.Remove(session, occurrence.Key, digest.To.Id);
    }
}
