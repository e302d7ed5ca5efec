using Microsoft.Extensions.Options;
using PlanBot.Channels.Chatting;
using PlanBot.Prompts;
using PlanBot.Storage;

namespace PlanBot.Channels.Zalo.Handling;

/// <summary>A message as what a person means with it where there are no buttons and no menu of commands.</summary>
internal sealed class MessageReading(
    PlanDatabase database, TypedChoices choices, TypedCommands commands, ChatAnswering answering, IOptions<ChatOptions> options, PromptBook prompts)
{
    /// <summary>What the bot does about it, with nothing written yet.</summary>
    public ChatTurn Answer(ChatEvent happened)
    {
        // The platform's terms: first of all a person is told who speaks, what is kept and how it is deleted.
        var told = happened with { Terms = prompts.Say("zalo.terms", ("days", options.Value.RetentionDays)) };
        if (told is not ChatEvent.Wrote wrote)
            return answering(told);
        return database.Read(session => choices.Read(session, wrote.Chat, wrote.Text)) switch
        {
            TypedChoice.Made made => answering(new ChatEvent.Pressed(wrote.Chat, wrote.Person, wrote.IsGroup, made.Button, MessageId: null) { Terms = wrote.Terms }),
            TypedChoice.Gone => new([new([new ReplyPart.Text(prompts.Say("zalo.choice_gone"))], [])], _ => { }),
            _ => answering(commands.Read(wrote.Text) is var (name, argument) ? wrote with { Command = name, Text = argument } : wrote),
        };
    }
}
