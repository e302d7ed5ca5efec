using PlanBot.Answers;
using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Channels.Chatting.Guarding;
using PlanBot.Conversations;
using PlanBot.Plans;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Chatting.Answering;

/// <summary>What is kept of an answer: no word that names a person.</summary>
internal static class GivenAnswers
{
    private const int MostPassages = 12;

    /// <param name="subject">What the conversation is about after it.</param>
    /// <param name="message">The platform's id of the question's message; null where a button asked it.</param>
    public static GivenAnswer Of(ChatScene scene, string question, Answer answer, Subject? subject, WardName? chatWard, string? message) => new(
        OpaqueId.New(),
        scene.Chat.Channel,
        scene.Chat.Chat,
        scene.Chat.Thread,
        PersonalData.Masked(question),
        WardOf(answer, subject, chatWard),
        System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(AskDesk.StatusOf(answer).ToString()),
        PersonalData.Masked(answer.Text),
        answer is Answer.Found found ? [.. found.Citations.Where(c => c.Used).Select(c => c.Clause.Id).Take(MostPassages)] : [],
        subject is null ? null : ChatJson.Write(subject with { Text = PersonalData.Masked(subject.Text), Newest = PersonalData.Masked(subject.Newest) }),
        message,
        scene.Now);

    private static WardName? WardOf(Answer answer, Subject? subject, WardName? chatWard)
    {
        if (answer is not Answer.Found found)
            return subject?.Wards is [var asked] ? asked : chatWard;
        return found.Citations.Where(c => c.Used).Select(c => c.Plan.Ward).Distinct().ToList() is [var one] ? one : null;
    }
}
