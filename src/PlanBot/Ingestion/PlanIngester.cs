using PlanBot.Indexing;
using PlanBot.Plans;
using PlanBot.Storage;

namespace PlanBot.Ingestion;

/// <summary>Takes plan files in: reads, outlines, extracts, and keeps everything of a file in one transaction. Safe to run again.</summary>
internal sealed class PlanIngester(
    PlanDatabase database,
    IClauseIndex index,
    PlanExtractor extractor,
    PassageAnalyser analyser,
    TimeProvider time)
{
    /// <summary>Takes one file in.</summary>
    /// <param name="replace">True where a plan the ward already has from another file is to be replaced.</param>
    /// <param name="ward">Overrides the ward the text names; null to go by the text.</param>
    /// <exception cref="StorageException">The database is locked, full or damaged; nothing was changed.</exception>
    public IngestOutcome Take(string path, bool replace = false, WardName? ward = null)
    {
        var file = Path.GetFileName(path);
        var reading = PlanFile.Read(path);
        if (reading is PlanReading.Rejected rejected)
            return new IngestOutcome.Rejected(file, rejected);
        var document = Named(((PlanReading.Read)reading).Document, ward);
        var same = database.Read(s => PlanStore.FindContent(s, document.Sha256));
        if (same is not null && (ward is null || same.Ward == ward))
            return new IngestOutcome.Unchanged(file, same);
        if (document.Header.Ward.Value.Length == 0)
            return new IngestOutcome.NoWard(file);

        return Keep(Prepare(document), replace);
    }

    /// <summary>Reads everything out of a document. Touches no database; many may be prepared at once.</summary>
    public PreparedPlan Prepare(PlanDocument document)
    {
        var plan = extractor.Extract(document, time.GetUtcNow());
        return new(document.File, plan, [.. analyser.Analyse(document.Header.Ward, plan.Outline.Clauses)]);
    }

    /// <summary>Keeps a prepared plan, everything of it or nothing.</summary>
    /// <exception cref="StorageException">The database is locked, full or damaged; nothing was changed.</exception>
    public IngestOutcome Keep(PreparedPlan prepared, bool replace = false) =>
        database.Write(session => Keep(session, prepared, replace));

    private IngestOutcome Keep(WriteSession session, PreparedPlan prepared, bool replace)
    {
        var (file, plan, _) = prepared;
        var header = plan.Document.Header;
        // The same content under a ward given by hand, or the same file with new content, is meant to replace.
        var own = PlanStore.FindContent(session, plan.Document.Sha256)
            ?? (PlanStore.FindFile(session, header.Ward, file) is [var ofThisFile, ..] ? ofThisFile : null);
        var twin = own ?? Twin(session, header);
        if (twin is null)
        {
            Index(session, PlanStore.Save(session, plan), prepared);
            return new IngestOutcome.Added(file, plan);
        }

        if (own is null && !replace)
            return new IngestOutcome.Twice(file, header, twin);
        index.Remove(session, twin.Row);
        PlanStore.Replace(session, twin.Row, plan);
        Index(session, twin.Row, prepared);
        return new IngestOutcome.Replaced(file, plan, twin);
    }

    private static PlanDocument Named(PlanDocument document, WardName? ward) =>
        ward is { } given ? document with { Header = document.Header with { Ward = given } } : document;

    // The same ward and number, or where there is no number the same title and years.
    private static PlanSummary? Twin(WriteSession session, PlanHeader header) => header.Number is { } number
        ? PlanStore.FindNumber(session, header.Ward, number).FirstOrDefault(p => p.Header.Period == header.Period)
        : PlanStore.FindWard(session, header.Ward).FirstOrDefault(p =>
            p.Number is null && p.Header.Period == header.Period && p.Header.Title == header.Title);

    private void Index(WriteSession session, long row, PreparedPlan prepared) =>
        index.Add(session, row, prepared.Words.Select(w => new AnalysedPassage(PlanRows.Clause(row, w.Order), w.Own, w.Context)));
}
