using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Language.Vocabulary;
using PlanBot.Questions;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Retrieval;

/// <summary>What a passage, each of its sentences and its headings speak of.</summary>
internal sealed record PassageShapes(ConceptShape Own, IReadOnlyList<ConceptShape> Sentences, ConceptShape Headings);

/// <summary>A passage that is looked at, with what was read from it. Safe for many threads.</summary>
internal sealed class ShelvedPassage(Stored<Clause> stored, Concepts concepts)
{
    private PassageShapes? _marked;
    private PassageShapes? _unmarked;

    public Stored<Clause> Stored => stored;

    /// <param name="writesMarks">As in the question.</param>
    public PassageShapes Shapes(bool writesMarks) => writesMarks ? _marked ??= Read(true) : _unmarked ??= Read(false);

    private PassageShapes Read(bool writesMarks) => new(
        concepts.ShapeOf(Syllables.Read(stored.Value.Text), writesMarks),
        [.. Sentences.Parts(stored.Value.Text).Select(s => concepts.ShapeOf(Syllables.Read(stored.Value.Text[s]), writesMarks))],
        concepts.ShapeOf([.. stored.Value.Headings.SelectMany(Syllables.Read)], writesMarks));
}

/// <summary>Keeps the passages last looked at while the plans stay as they are: a question looks at many.</summary>
internal sealed class PassageShelf(Concepts concepts)
{
    private const int MostKept = 3_000; // some ten kilobytes each
    private readonly Recent<PlanList, long, ShelvedPassage> _recent = new(MostKept);

    /// <summary>The passages of these rows by row; a row that is gone is left out.</summary>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public Dictionary<long, ShelvedPassage> Of(ReadSession session, PlanList plans, IReadOnlyCollection<long> rows) =>
        _recent.Of(plans, rows, missing => ClauseTable.Read(session, missing).Select(c => (c.Row, new ShelvedPassage(c, concepts))));
}
