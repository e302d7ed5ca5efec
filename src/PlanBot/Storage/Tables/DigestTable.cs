using Dapper;

namespace PlanBot.Storage.Tables;

/// <summary>Which people have had their digest on which day, and the days that are done with.</summary>
internal static class DigestTable
{
    /// <summary>Once a person and day; a second one is a fault.</summary>
    public static void Insert(WriteSession session, string person, DateOnly day, DateTimeOffset made) => session.Connection.Execute(
        "INSERT INTO digest (person, day, made) VALUES (@person, @day, @made)",
        new { person, day = StoredDay.Write(day), made = StoredInstant.Write(made) }, session.Transaction);

    /// <summary>The people who have had one on this day.</summary>
    public static IReadOnlySet<string> Of(ReadSession session, DateOnly day) => session.Connection.Query<string>(
        "SELECT person FROM digest WHERE day = @day", new { day = StoredDay.Write(day) }, session.Transaction).ToHashSet();

    public static bool HasAny(ReadSession session, string person) => session.Connection.ExecuteScalar<long>(
        "SELECT EXISTS (SELECT 1 FROM digest WHERE person = @person)", new { person }, session.Transaction) == 1;

    /// <summary>The day of a person's last digest; null where they had none.</summary>
    public static DateOnly? LastOf(ReadSession session, string person) =>
        StoredDay.Read(session.Connection.ExecuteScalar<string?>("SELECT max(day) FROM digest WHERE person = @person", new { person }, session.Transaction));

    /// <summary>The first day that was done with; null before it.</summary>
    public static DateOnly? FirstPass(ReadSession session) =>
        StoredDay.Read(session.Connection.ExecuteScalar<string?>("SELECT min(day) FROM reminder_pass", transaction: session.Transaction));

    public static bool IsPassDone(ReadSession session, DateOnly day) => session.Connection.ExecuteScalar<long>(
        "SELECT EXISTS (SELECT 1 FROM reminder_pass WHERE day = @day)", new { day = StoredDay.Write(day) }, session.Transaction) == 1;

    public static void KeepPass(WriteSession session, DateOnly day, DateTimeOffset made) => session.Connection.Execute(
        "INSERT OR IGNORE INTO reminder_pass (day, made) VALUES (@day, @made)",
        new { day = StoredDay.Write(day), made = StoredInstant.Write(made) }, session.Transaction);
}
