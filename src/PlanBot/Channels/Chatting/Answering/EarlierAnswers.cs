using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Channels.Chatting.Commands;
using PlanBot.Clauses;
using PlanBot.Conversations;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Chatting.Answering;

/// <summary>What a person does with an answer that was given: look at its sources, go on from it, say what it was worth.</summary>
internal sealed class EarlierAnswers(QuestionDesk questions, SourceParts sources, WardChoice wards, PromptBook prompts)
{
    /// <summary>/nguon: the last answer's passages.</summary>
    public void ShowLastSources(TurnDraft draft)
    {
        var (channel, chat, thread) = draft.Scene.Chat;
        if (GivenAnswerTable.LastWithSources(draft.Scene.Session, channel, chat, thread) is not { } last)
            draft.Say(prompts.Say("chat.no_sources"));
        else if (PlacesOf(draft, last) is { Count: > 0 } places)
            Show(draft, last, places);
        else
            draft.Say(prompts.Say("chat.plan_replaced"));
    }

    public void ShowSources(TurnDraft draft, ChatAction.Sources pressed)
    {
        if (Standing(draft, pressed.Answer) is var (given, places))
            Show(draft, given, places);
    }

    public void AskResponsible(TurnDraft draft, ChatAction.Responsible pressed)
    {
        if (Standing(draft, pressed.Answer) is var (given, _) && Subject(draft, given) is { } subject)
            questions.AskResponsible(draft, subject);
    }

    /// <summary>Shows the other wards, to ask the same question there.</summary>
    public void ChooseWard(TurnDraft draft, ChatAction.ChooseWard pressed)
    {
        if (Find(draft, pressed.Detail!) is not { } given)
            return;
        wards.Show(
            draft, prompts.Say("chat.choose_other_ward"), [.. draft.Scene.Plans.Wards.Where(w => w != given.Ward)], pressed,
            ward => new ChatAction.SameQuestion(given.Id, ward));
    }

    public void AskForWard(TurnDraft draft, ChatAction.SameQuestion pressed)
    {
        if (Find(draft, pressed.Answer) is not { } given || Subject(draft, given) is not { } subject)
            return;
        if (draft.Scene.Plans.Wards.Contains(pressed.Ward))
            questions.AskForWard(draft, subject, pressed.Ward);
        else
            draft.Note(prompts.Say("chat.ward_gone"));
    }

    public void Rate(TurnDraft draft, ChatAction.Rate pressed)
    {
        if (Find(draft, pressed.Answer) is not { } given)
            return;
        var now = draft.Scene.Now;
        draft.Keep(session => GivenAnswerTable.Rate(session, given.Id, pressed.IsHelpful, now));
        draft.Note(prompts.Say(pressed.IsHelpful ? "chat.thanks_helpful" : "chat.thanks_wrong"));
    }

    private void Show(TurnDraft draft, GivenAnswer given, IReadOnlyList<Place> places)
    {
        List<ReplyPart> parts = [.. sources.Whole(places)];
        if (places.Count < given.Passages.Count)
            parts.Add(new ReplyPart.Text(prompts.Say("chat.some_replaced", ("count", given.Passages.Count - places.Count))));
        draft.Reply(parts);
    }

    private static IReadOnlyList<Place> PlacesOf(TurnDraft draft, GivenAnswer given) => Place.Of(draft.Scene.Session, draft.Scene.Plans, given.Passages);

    // An answer whose passages are still in the plans; else the person is told.
    private (GivenAnswer Given, IReadOnlyList<Place> Places)? Standing(TurnDraft draft, string id)
    {
        if (Find(draft, id) is not { } given)
            return null;
        if (PlacesOf(draft, given) is { Count: > 0 } places)
            return (given, places);
        draft.Note(prompts.Say("chat.plan_replaced"));
        return null;
    }

    private GivenAnswer? Find(TurnDraft draft, string id)
    {
        var given = GivenAnswerTable.Find(draft.Scene.Session, id);
        if (given is null)
            draft.Note(prompts.Say("chat.button_gone"));
        return given;
    }

    private Subject? Subject(TurnDraft draft, GivenAnswer given)
    {
        var subject = ChatJson.ReadSubject(given.Subject);
        if (subject is null)
            draft.Note(prompts.Say("chat.button_gone"));
        return subject;
    }
}
