using PlanBot.Prompts;

namespace PlanBot.Tests.Channels.Chatting;

public sealed class ChatPromptSpecs
{
    [Fact]
    public void Every_sentence_for_chats_is_said_somewhere()
    {
        var source = string.Concat(Repository.Source().Select(f => f.Text));

        Assert.All(
            PromptBook.Load(PromptBook.DefaultFolder).Names.Where(n => ((string[])["chat.", "people.", "reminders.", "reports."]).Any(p => n.StartsWith(p, StringComparison.Ordinal))),
            name => Assert.Contains($"\"{name}\"", source, StringComparison.Ordinal));
    }

    [Fact]
    public void A_notice_fits_where_platforms_show_it()
    {
        var prompts = PromptBook.Load(PromptBook.DefaultFolder);

        foreach (var name in (string[])["chat.button_gone", "chat.plan_replaced", "chat.list_renewed", "chat.ward_gone", "chat.thanks_helpful", "chat.thanks_wrong", "chat.erase_admins"])
            Assert.InRange(prompts.Say(name).Length, 1, 200);
        Assert.InRange(prompts.Say("chat.ward_fixed", ("ward", new string('a', 40))).Length, 1, 200);
    }
}
