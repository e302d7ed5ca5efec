using System.CommandLine;
using System.Globalization;
using PlanBot.Channels;
using PlanBot.People;
using PlanBot.Prompts;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Hosting.Verbs;

/// <summary>"planbot people": who is linked.</summary>
internal static class PeopleVerb
{
    private const string Day = "dd/MM/yyyy";
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    public static Command Create(Option<string> data, Terminal terminal)
    {
        var ward = new Option<string?>("--ward") { Description = "Only those of this ward.", HelpName = "NAME" };
        var command = new Command("people", "List who is linked with which ward and unit, each with the link's id.") { ward };
        command.SetAction((parse, _) => Faults.Guard(terminal, parse.GetValue(data)!, async () =>
        {
            await using var services = Composition.Build(parse.GetValue(data)!);
            var (prompts, words) = (services.GetRequiredService<PromptBook>(), services.GetRequiredService<SeatWords>());
            var all = services.GetRequiredService<PlanDatabase>().Read(session => Holders(session, parse.GetValue(ward)));
            foreach (var holder in all)
                terminal.Output.WriteLine(prompts.Say("people.cli_line",
                    ("id", holder.Link), ("seat", words.Of(holder.Seat)), ("since", TimeZoneInfo.ConvertTime(holder.Since, Zone).ToString(Day, CultureInfo.InvariantCulture))));
            if (all.Count == 0)
                terminal.Output.WriteLine(prompts.Say("people.cli_nobody"));
            return 0;
        }));
        return command;
    }

    private static List<SeatHolder> Holders(ReadSession session, string? ward)
    {
        var all = LinkTable.All(session).Select(SeatHolder.Of).OfType<SeatHolder>();
        if (ward is null)
            return [.. all];
        var wards = PlanStore.List(session).Select(p => p.Ward).Concat(LinkTable.All(session).Select(l => l.Seat.Ward)).Distinct().ToList();
        var one = new Plans.WardIndex(wards).Find(WardTyped.Read(ward)) ?? throw new SetupException("people.unknown_ward", ("ward", ward), ("wards", string.Join(", ", wards)));
        return [.. all.Where(h => h.Seat.Ward == one)];
    }
}
