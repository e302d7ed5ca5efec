using PlanBot.Clauses;
using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Targets;

namespace PlanBot.Answers;

/// <summary>A source: a passage of a plan.</summary>
/// <param name="Used">True where the answer rests on it; else it is a further passage on the subject.</param>
internal sealed record Citation(PlanSummary Plan, Clause Clause, bool Used);

/// <summary>A figure an answer used, and whose plan it is from.</summary>
internal sealed record UsedTarget(PlanSummary Plan, Target Target);

/// <summary>Rows of short cells below their header; every row has as many cells.</summary>
internal sealed record AnswerTable(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A question that can be asked instead.</summary>
/// <param name="Label">The few words it is named by.</param>
/// <param name="Question">The whole question.</param>
internal sealed record Choice(string Label, string Question);

/// <summary>What is said to a message. Only <see cref="Found"/> says something about a plan, and only it has sources.</summary>
/// <param name="Text">What the person reads, plain text.</param>
internal abstract record Answer(string Text)
{
    internal sealed record Found(string Text, IReadOnlyList<Citation> Citations, IReadOnlyList<UsedTarget> Targets) : Answer(Text)
    {
        /// <summary>A comparison's figures once more, for whoever can show a table; null where they do not make one.</summary>
        public AnswerTable? Table { get; init; }
        /// <summary>True where the text names the place of every source beside what it says.</summary>
        public bool NamesPlaces { get; init; }
    }

    /// <summary>No answer from the plans: a sentence, and no place for a source.</summary>
    internal abstract record Declined(string Text) : Answer(Text);

    /// <summary>The message was not understood; says how to ask.</summary>
    internal sealed record Clarify(string Text) : Declined(Text)
    {
        /// <summary>Questions it offers in place of the one that was asked; none where it only asks back.</summary>
        public IReadOnlyList<Choice> Choices { get; init; } = [];
    }

    /// <summary>The plans say nothing about it.</summary>
    internal sealed record NotFound(string Text) : Declined(Text);

    /// <summary>Not a matter of plans.</summary>
    internal sealed record OutOfScope(string Text) : Declined(Text);

    internal sealed record Refused(string Text) : Declined(Text);

    internal sealed record Greeting(string Text) : Answer(Text);
}
