using PlanBot.Answers;
using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Prompts;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Conversations;

/// <summary>
/// Reads who, when, where … out of the passages an answer rested on and those that belong to them: the appendix row of
/// the same target, the section's closing paragraphs.
/// </summary>
internal sealed class AspectReader(
    PersonReader persons, PartSearch parts, Retriever retriever, TargetSentence sentence, PlanNames names, PromptBook prompts)
{
    private const int MostQuoted = 520;
    private const int MostLooked = 6;

    // A further passage that holds less of the subject than this share of what the first one held speaks of something else.
    private const double SameSubject = 0.75;

    /// <summary>What the plans say; null where these passages do not say it.</summary>
    /// <param name="message">As typed.</param>
    /// <param name="read">Understands a text as a question.</param>
    public Answer.Found? Read(ReadSession session, PlanList plans, Subject subject, FollowUpKinds asked, string message, Func<string, Question> read)
    {
        var keys = Syllables.Read(subject.Text).Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        var findings = new List<Finding>();
        foreach (var places in Place.Of(session, plans, subject.Passages).GroupBy(p => p.Plan.Row).Select(g => g.ToList()))
            if ((ReadPlan(session, places, asked, keys, VietnameseText.Fold(message)) ?? Elsewhere(session, plans, places, asked, keys, message, read(subject.Text))) is { } finding)
                findings.Add(finding);
        return Finding.Answer(findings.Count < 2 ? findings : findings.ConvertAll(OfWard));
    }

    // Where several wards answer, each under its name.
    private Finding OfWard(Finding finding) =>
        finding with { Lines = [prompts.Say("conversation.ward", ("ward", finding.Citations[0].Plan.Ward)), .. finding.Lines] };

    // Other passages of the same plan on the same subject, best first: the first that says it.
    private Finding? Elsewhere(
        ReadSession session, PlanList plans, List<Place> places, FollowUpKinds asked, HashSet<string> keys, string message, Question question)
    {
        var plan = places[0].Plan;
        var held = parts.HeldInSentence(session, question, [.. places.Select(p => p.Row)]);
        foreach (var passage in retriever.Find(session, question with { Wards = [plan.Ward] }, plans).Passages.Where(p => p.Plan.Row == plan.Row).Take(MostLooked))
            if (parts.HeldInSentence(session, question, [passage.Stored.Row]) >= held * SameSubject
                && ReadPlan(session, [new(passage.Stored, plan)], asked, keys, VietnameseText.Fold(message)) is { } finding)
                return Naming(finding, passage, plan);
        return null;
    }

    // What another passage says is said with that passage, so that a reader can judge.
    private Finding Naming(Finding finding, RankedPassage passage, PlanSummary plan)
    {
        var quote = Quote(plan, passage.Clause, passage.BestSentence);
        return finding.Lines.Contains(quote) ? finding
            : new([.. finding.Lines, quote], [.. finding.Citations.Append(new(plan, passage.Clause, Used: true)).DistinctBy(c => c.Clause.Id)]);
    }

    private Finding? ReadPlan(ReadSession session, IReadOnlyList<Place> places, FollowUpKinds asked, HashSet<string> keys, string wanted) =>
        (asked & FollowUpKinds.Where) != 0 ? Sentence(places, c => SentenceChoice.Where(c.Text, keys)) ?? Further(session, places, asked, keys, wanted)
        : (asked & FollowUpKinds.When) != 0 ? When(session, places, keys, wanted) ?? Further(session, places, asked, keys, wanted)
        : Further(session, places, asked, keys, wanted);

    private Finding? Further(ReadSession session, IReadOnlyList<Place> places, FollowUpKinds asked, HashSet<string> keys, string wanted) =>
        (asked & FollowUpKinds.Funding) != 0 && (Column(session, places, ColumnRole.Funding, "funding") ?? Sentence(places, c => SentenceChoice.Funding(c.Text, keys))) is { } funding ? funding
        : (asked & FollowUpKinds.Output) != 0 && Column(session, places, ColumnRole.Output, "output") is { } output ? output
        : (asked & FollowUpKinds.Persons) != 0 ? persons.Read(session, places, asked)
        : null;

    private Finding? When(ReadSession session, IReadOnlyList<Place> places, HashSet<string> keys, string wanted)
    {
        var targets = TargetTable.At(session, [places[0].Clause.Id]).Select(t => t.Value).ToList();
        var labels = SectionLabels.Of(session, places[0]).Where(l => VietnameseText.Fold(l.Text).Contains("thoi gian", StringComparison.Ordinal)).ToList();
        var saying = Saying(places, c => SentenceChoice.When(c.Text, keys, wanted)).ToList();
        if (labels.Count > 0 && targets.Count == 0)
            return Finding.Of(labels.Select(l => Quote(places[0].Plan, l, 0)).Concat(saying.Take(1).Select(s => Quote(s.Place.Plan, s.Place.Clause, s.Part))),
                places[0].Plan, [.. labels, .. saying.Select(s => s.Place.Clause).Take(2)]);
        if (Column(session, places, ColumnRole.Time, "time") is { } cell)
            return cell;
        // A row's time stands in its column's header.
        if (places[0].Clause.Row is not null && targets.Count > 0)
            return Finding.Of([sentence.First(targets[0], places[0].Plan.Header, places[0].Clause)], places[0].Plan, [places[0].Clause, .. labels]);
        if (saying.Count > 0)
            return Finding.Of([Quote(saying[0].Place.Plan, saying[0].Place.Clause, saying[0].Part)], places[0].Plan, [.. saying.Select(s => s.Place.Clause).Take(2), places[0].Clause]);
        return targets.Count > 0 ? Finding.Of([sentence.First(targets[0], places[0].Plan.Header, places[0].Clause)], places[0].Plan, [places[0].Clause, .. labels])
            : labels.Count > 0 ? Finding.Of(labels.Select(l => Quote(places[0].Plan, l, 0)), places[0].Plan, labels)
            : null;
    }

    private Finding? Sentence(IReadOnlyList<Place> places, Func<Clause, int?> part) =>
        Saying(places, part).ToList() is [var first, ..]
            ? Finding.Of([Quote(first.Place.Plan, first.Place.Clause, first.Part)], first.Place.Plan, first.Place.Clause) : null;

    // A cell of the passages' own row, or of the row that states the same target.
    private Finding? Column(ReadSession session, IReadOnlyList<Place> places, ColumnRole role, string said)
    {
        var same = TargetTable.At(session, [places[0].Clause.Id]).SelectMany(t => t.Value.AlsoAt).Distinct().ToList();
        var row = places.Select(p => p.Clause).Concat(ClauseTable.Find(session, same).Select(c => c.Value)).FirstOrDefault(c => c.Row?[role] is not null);
        return row is null ? null
            : Finding.Of([prompts.Say($"conversation.{said}", (said, PlainWords.Of(row.Row![role]!).TrimEnd('.')))], places[0].Plan, row, places[0].Clause);
    }

    private static IEnumerable<(Place Place, int Part)> Saying(IReadOnlyList<Place> places, Func<Clause, int?> part)
    {
        foreach (var place in places)
            if (part(place.Clause) is { } found)
                yield return (place, found);
    }

    private string Quote(PlanSummary plan, Clause clause, int part)
    {
        var opening = prompts.Say("answer.from", ("plan", names.Of(plan)), ("address", clause.Address));
        return clause.Row is { } row ? $"{opening}\n{RowText.Of(row)}"
            : $"{opening}\n“{PlainWords.WithoutBullet(Excerpt.Of(clause.Text, part, MostQuoted, prompts.Say("answer.gap")))}”";
    }
}
