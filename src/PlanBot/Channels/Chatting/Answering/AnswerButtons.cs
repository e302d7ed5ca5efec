using PlanBot.Answers;
using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Channels.Chatting.Commands;
using PlanBot.Prompts;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Chatting.Answering;

/// <summary>What can be pressed under an answer.</summary>
internal sealed class AnswerButtons(PromptBook prompts)
{
    private const int LongestChoice = 60;

    /// <param name="asksWho">True where the question was already who is responsible.</param>
    public IReadOnlyList<IReadOnlyList<ReplyButton>> Of(TurnDraft draft, Answer answer, GivenAnswer given, bool asksWho) => answer switch
    {
        Answer.Found found when draft.Scene.IsGroup => [[Sources(draft, given), .. Others(draft, found, given)], Opinion(draft, given)],
        Answer.Found found => Rows(
            asksWho || SeveralWards(found) ? [Sources(draft, given)] : [Sources(draft, given), Who(draft, given)], Others(draft, found, given), Opinion(draft, given)),
        Answer.NotFound when given.Ward is not null => Rows(Others(draft, answer, given), Opinion(draft, given)),
        Answer.NotFound => [Opinion(draft, given)],
        Answer.Clarify clarify => [.. clarify.Choices.Select(c => (IReadOnlyList<ReplyButton>)[draft.Button(ButtonText.Of(c.Label, LongestChoice), new ChatAction.Ask(c.Question))])],
        _ => [],
    };

    private static IReadOnlyList<IReadOnlyList<ReplyButton>> Rows(params IReadOnlyList<ReplyButton>[] rows) => [.. rows.Where(r => r.Count > 0)];

    private ReplyButton Sources(TurnDraft draft, GivenAnswer given) =>
        draft.Button(prompts.Say("chat.button_sources"), new ChatAction.Sources(given.Id));

    private ReplyButton Who(TurnDraft draft, GivenAnswer given) =>
        draft.Button(prompts.Say("chat.button_responsible"), new ChatAction.Responsible(given.Id));

    private IReadOnlyList<ReplyButton> Others(TurnDraft draft, Answer answer, GivenAnswer given) =>
        given.Subject is null || SeveralWards(answer) || draft.Scene.Plans.Wards.Count < 2 ? []
        : [draft.Button(prompts.Say("chat.button_other_wards"), new ChatAction.ChooseWard(WardsFor.SameQuestion, 0, given.Id))];

    private IReadOnlyList<ReplyButton> Opinion(TurnDraft draft, GivenAnswer given) =>
    [
        draft.Button(prompts.Say("chat.button_helpful"), new ChatAction.Rate(given.Id, IsHelpful: true)),
        draft.Button(prompts.Say("chat.button_wrong"), new ChatAction.Rate(given.Id, IsHelpful: false)),
    ];

    private static bool SeveralWards(Answer answer) =>
        answer is Answer.Found found && found.Citations.Where(c => c.Used).Select(c => c.Plan.Ward).Distinct().Count() > 1;
}
