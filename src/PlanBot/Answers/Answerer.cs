using PlanBot.Answers.Comparing;
using PlanBot.Answers.Honesty;
using PlanBot.Answers.Listing;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;

namespace PlanBot.Answers;

/// <summary>Answers a message from the plans, or says why not.</summary>
internal sealed class Answerer(
    PlanDatabase database,
    PlanCatalog catalog,
    TermFrequencies frequencies,
    MessageScreen screen,
    QuestionReader questions,
    Retriever retriever,
    EvidenceJudge honesty,
    PersonAnswer persons,
    FoundWriter writer,
    Comparer comparer,
    TargetList targets,
    PlanContents contents,
    PromptBook prompts)
{
    private const int MostNames = 12;
    private const int MostRecent = 500; // some megabytes
    private readonly Recent<PlanList, (string Text, WardName? Ward), Answer> _recent = new(MostRecent);

    /// <summary>The answer to one message.</summary>
    /// <param name="message">As it came in.</param>
    /// <param name="chatWard">The ward the chat is set to, or null.</param>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public Answer Answer(string message, WardName? chatWard)
    {
        var text = MessageScreen.Clean(message);
        return database.Read(session => screen.Of(text) is var kind and not MessageKind.Question
            ? Small(session, kind, text)
            : AnswerQuestion(session, text, chatWard));
    }

    /// <summary>The question as it is understood and the passages as they are ranked, for whoever wants to see why.</summary>
    public (Question Question, Ranking Ranking) Explain(string message, WardName? chatWard) =>
        database.Read(session =>
        {
            var plans = catalog.Of(session);
            var question = Read(session, MessageScreen.Clean(message), chatWard, plans);
            return (question, retriever.Find(session, question, plans));
        });

    private Answer AnswerQuestion(ReadSession session, string text, WardName? chatWard)
    {
        var plans = catalog.Of(session);
        if (plans.All.Count == 0)
            return new Answer.NotFound(prompts.Say("answer.no_plans"));
        // Where one ward alone has plans, every question is about it.
        chatWard ??= plans.Wards is [var only] ? only : null;
        return _recent.Of(plans, (text, chatWard), () => AnswerQuestion(session, text, chatWard, plans));
    }

    private Answer AnswerQuestion(ReadSession session, string text, WardName? chatWard, PlanList plans)
    {
        var question = Read(session, text, chatWard, plans);
        // Before the comparer, which would set the known wards side by side in place of the one asked for.
        if (honesty.ForeignWard(session, question, plans) is { } foreign)
            return foreign;
        if (targets.Of(session, question, plans) is { } list)
            return list;
        if (contents.Of(session, question, plans) is { } part)
            return part;
        if (comparer.Answer(session, question, chatWard is not null, plans) is { } compared)
            return compared;
        var ranking = retriever.Find(session, question, plans);
        if (persons.Of(session, question, ranking, plans) is { } named)
            return named;
        var verdict = honesty.Judge(session, question, ranking, plans);
        if (verdict is Verdict.Declined declined)
            return declined.Answer;
        if (question.Asks(QuestionIntents.Signed) && writer.Signed(session, plans.Of(question.Wards)) is { } signed)
            return signed;
        var enough = (Verdict.Enough)verdict;
        return writer.Write(session, question, BeginningWith(enough.First, ranking.Passages), enough.Doubt);
    }

    private static IReadOnlyList<RankedPassage> BeginningWith(RankedPassage? first, IReadOnlyList<RankedPassage> ranked) =>
        first is null ? ranked : [first, .. ranked.Where(r => r != first)];

    private Question Read(ReadSession session, string text, WardName? chatWard, PlanList plans)
    {
        var ward = chatWard is { } set ? plans.WardIndex.Find(set) : null;
        return questions.Read(text, ward, plans.WardIndex, frequencies.IsKnown(session));
    }

    private Answer Small(ReadSession session, MessageKind kind, string text) => kind switch
    {
        MessageKind.Greeting => new Answer.Greeting(prompts.Say("answer.greeting", ("wards", Names(catalog.Of(session))))),
        MessageKind.Thanks => new Answer.Greeting(prompts.Say("answer.thanks")),
        MessageKind.Empty => new Answer.Clarify(prompts.Say("answer.empty")),
        MessageKind.OtherScript => new Answer.Clarify(prompts.Say("answer.other_script")),
        MessageKind.TooLong => new Answer.Clarify(prompts.Say("answer.too_long", ("length", text.Length), ("most", MessageScreen.MostCharacters))),
        _ => new Answer.Clarify(prompts.Say("answer.no_words")),
    };

    private static string Names(PlanList plans) =>
        string.Join(", ", plans.Wards.Take(MostNames)) + (plans.Wards.Count > MostNames ? ", …" : "");
}
