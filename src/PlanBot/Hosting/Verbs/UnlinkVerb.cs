using System.CommandLine;
using PlanBot.People;
using PlanBot.Prompts;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Hosting.Verbs;

/// <summary>"planbot unlink": ends a link.</summary>
internal static class UnlinkVerb
{
    public static Command Create(Option<string> data, Terminal terminal)
    {
        var link = new Argument<string>("LINK") { Description = "The link's id, from planbot people." };
        var command = new Command("unlink", "End somebody's link with a ward and a unit.") { link };
        command.SetAction((parse, _) => Faults.Guard(terminal, parse.GetValue(data)!, async () =>
        {
            await using var services = Composition.Build(parse.GetValue(data)!);
            var ended = services.GetRequiredService<PlanDatabase>().Write(session => End(session, services.GetRequiredService<Unlinking>(), parse.GetValue(link)!));
            terminal.Output.WriteLine(services.GetRequiredService<PromptBook>().Say(
                "people.cli_unlinked", ("seat", Seat.Of(ended.Seat) is { } seat ? services.GetRequiredService<SeatWords>().Of(seat) : ended.Id)));
            return 0;
        }));
        return command;
    }

    private static StoredLink End(WriteSession session, Unlinking unlinking, string id)
    {
        var link = LinkTable.Find(session, id) ?? throw new SetupException("people.unknown_link", ("id", id));
        unlinking.End(session, link, AuditLog.Console, AuditAction.Unlink);
        return link;
    }
}
