using PlanBot.Indexing;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;

namespace PlanBot.Answers;

/// <summary>Answers a message from the plans, or says why not.</summary>
internal sealed class Answerer(
    PlanDatabase database,
    IClauseIndex index,
    MessageScreen screen,
    QuestionReader questions,
    Retriever retriever,
    FoundWriter writer,
    PromptBook prompts)
{
    /// <summary>Below this no passage speaks of what was asked (fitted on the gold questions, like the weights).</summary>
    public const double EnoughEvidence = 0.18;

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
        database.Read(session => Rank(session, MessageScreen.Clean(message), chatWard, PlanStore.List(session)));

    private Answer AnswerQuestion(ReadSession session, string text, WardName? chatWard)
    {
        var plans = PlanStore.List(session);
        if (plans.Count == 0)
            return new Answer.NotFound(prompts.Say("answer.no_plans"));
        var (question, ranking) = Rank(session, text, chatWard, plans);
        if (question.UnknownWard is { } unknown)
            return new Answer.NotFound(prompts.Say("answer.unknown_ward", ("ward", unknown), ("wards", Names(plans))));
        if (question.Asks(QuestionIntents.Signed) && writer.Signed(session, Of(question, plans)) is { } signed)
            return signed;
        return ranking.Passages.Count > 0 && ranking.Passages[0].Signs.Evidence >= EnoughEvidence
            ? writer.Write(session, question, ranking.Passages)
            : new Answer.NotFound(prompts.Say("answer.not_found", ("plans", Where(question))));
    }

    private (Question Question, Ranking Ranking) Rank(ReadSession session, string text, WardName? chatWard, IReadOnlyList<PlanSummary> plans)
    {
        var wards = plans.Select(p => p.Ward).Distinct().ToList();
        var known = chatWard is { } ward ? wards.Cast<WardName?>().FirstOrDefault(w => Same(w!.Value, ward)) : null;
        var question = questions.Read(text, known, wards, term => index.Frequency(session, [term])[0] > 0);
        var searched = Of(question, plans);
        return (question, retriever.Find(session, question, searched, searched.Count == plans.Count));
    }

    private Answer Small(ReadSession session, MessageKind kind, string text) => kind switch
    {
        MessageKind.Greeting => new Answer.Greeting(prompts.Say("answer.greeting", ("wards", Names(PlanStore.List(session))))),
        MessageKind.Thanks => new Answer.Greeting(prompts.Say("answer.thanks")),
        MessageKind.Empty => new Answer.Clarify(prompts.Say("answer.empty")),
        MessageKind.OtherScript => new Answer.Clarify(prompts.Say("answer.other_script")),
        MessageKind.TooLong => new Answer.Clarify(prompts.Say("answer.too_long", ("length", text.Length), ("most", MessageScreen.MostCharacters))),
        _ => new Answer.Clarify(prompts.Say("answer.no_words")),
    };

    private string Where(Question question) => question.Wards.Count == 0
        ? prompts.Say("answer.plans_of_all")
        : prompts.Say("answer.plans_of_ward", ("wards", string.Join(", ", question.Wards)));

    private static IReadOnlyList<PlanSummary> Of(Question question, IReadOnlyList<PlanSummary> plans) =>
        question.Wards.Count == 0 ? plans : [.. plans.Where(p => question.Wards.Contains(p.Ward))];

    private static string Names(IReadOnlyList<PlanSummary> plans) => string.Join(", ", plans.Select(p => p.Ward.Value).Distinct());

    private static bool Same(WardName one, WardName other) => Language.VietnameseText.Fold(one.Value) == Language.VietnameseText.Fold(other.Value);
}
