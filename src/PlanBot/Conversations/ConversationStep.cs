using PlanBot.Questions;

namespace PlanBot.Conversations;

/// <summary>Tells whether a message is a question of its own or leans on the subject before it, and how.</summary>
internal static class ConversationStep
{
    // More words of its own make a subject of its own.
    private const int FewWords = 5;

    private const FollowUpKinds NeedsSubject =
        FollowUpKinds.Opening | FollowUpKinds.Pointing | FollowUpKinds.Aspects | FollowUpKinds.More | FollowUpKinds.Item;

    /// <param name="speaksOfIt">True where the subject's passages hold the message's own words.</param>
    public static Resolved Resolve(Subject? subject, MessageReading message, Func<bool> speaksOfIt) =>
        message.Question.UnknownWard is not null ? new Resolved.Fresh()
        : subject is null ? (message.Own.Count == 0 && message.Has(NeedsSubject) ? new Resolved.Unclear() : new Resolved.Fresh())
        : message.Own.Count == 0 ? OfNoWords(subject, message)
        : message.Question.NamesWard ? OfNamedWard(subject, message)
        : message.Has(FollowUpKinds.Aspects) && (message.Own.Count == 1 || (message.Own.Count <= FewWords && speaksOfIt())) ? new Resolved.Aspect(message.Kinds & FollowUpKinds.Aspects)
        : Leans(message) || (message.Own.Count <= FewWords && speaksOfIt()) ? new Resolved.Part(message.Kinds)
        : new Resolved.Fresh();

    private static Resolved OfNoWords(Subject subject, MessageReading message)
    {
        if (message.Has(FollowUpKinds.Item))
            return new Resolved.Whole(message.Item);
        if (message.Question.NamesWard)
            return Elsewhere(subject, message);
        if (message.Has(FollowUpKinds.Source) && !message.Has(FollowUpKinds.Persons | FollowUpKinds.Funding))
            return new Resolved.Source();
        if (message.Has(FollowUpKinds.Aspects))
            return new Resolved.Aspect(message.Kinds & FollowUpKinds.Aspects);
        return message.Question.Years.Count > 0 ? Elsewhere(subject, message)
            : message.Has(FollowUpKinds.Figure) && !message.Has(FollowUpKinds.More) ? new Resolved.Elsewhere($"{message.Question.Text}; {subject.Text}", subject.Newest, subject.Wards, FollowUpKinds.None)
            : message.Kinds is FollowUpKinds.None ? new Resolved.Fresh()
            : new Resolved.Whole(0);
    }

    // "Thủy Nguyên thì thu bao nhiêu tiền?" leans; "Kiến An trồng bao nhiêu cây?" after insurance does not.
    private static Resolved OfNamedWard(Subject subject, MessageReading message) =>
        Leans(message) || GoesOnAfterWard(message) ? Elsewhere(subject, message) : new Resolved.Fresh();

    private static bool Leans(MessageReading message) => message.Has(FollowUpKinds.Opening | FollowUpKinds.Pointing);

    private static bool GoesOnAfterWard(MessageReading message)
    {
        var after = message.Question.WardSyllables.Max() + 1;
        return message.Question.WardSyllables.Min() <= 1 && after < message.Question.Terms.Syllables.Count
            && message.Question.Terms.Syllables[after].Key is "thi";
    }

    private static Resolved.Elsewhere Elsewhere(Subject subject, MessageReading message)
    {
        var question = message.Question;
        var dated = question.Years.Count > 0;
        var (before, newest) = dated ? (PlainText.WithoutYears(subject.Text), PlainText.WithoutYears(subject.Newest)) : (subject.Text, subject.Newest);
        // "… thì bao giờ?" after "bao nhiêu": the new question replaces the old one.
        if (message.Has(FollowUpKinds.Aspects))
            before = PlainText.WithoutHowMany(before);
        var own = message.Own.Count > 0 || dated || message.Has(FollowUpKinds.Aspects) ? PlainText.WithoutWards(question) + "; " : "";
        var asked = message.Has(FollowUpKinds.Aspects) ? message.Kinds & FollowUpKinds.Aspects : subject.Asked;
        return new(own + before, newest, question.NamesWard ? question.Wards : subject.Wards, asked);
    }
}
