using System.CommandLine;
using PlanBot.Hosting.Linking;
using PlanBot.People;
using PlanBot.Prompts;
using PlanBot.Storage;

namespace PlanBot.Hosting.Verbs;

/// <summary>"planbot link": a one-time code that links whoever enters it.</summary>
internal static class LinkVerb
{
    public static Command Create(Option<string> data, Terminal terminal)
    {
        var ward = new Option<string>("--ward") { Description = "The ward.", HelpName = "NAME", Required = true };
        var role = new Option<string>("--role") { Description = "What the person is to the ward.", Required = true };
        role.AcceptOnlyFromAmong([.. Roles.Names]);
        var unit = new Option<string?>("--unit") { Description = "For head and staff: the unit, as the ward's plans or people call it.", HelpName = "NAME" };
        var field = new Option<string[]>("--field") { Description = "For a deputy: a field they direct, in the plan's words, or a unit. May be repeated.", HelpName = "WORDS" };
        var name = new Option<string?>("--name") { Description = "The person's name, to tell several in one seat apart.", HelpName = "NAME" };
        var replaces = new Option<string?>("--replaces") { Description = "The link (planbot people) that ends when the code is used.", HelpName = "LINK" };
        var qr = new Option<string?>("--qr") { Description = "Also write the QR code into this file, .svg or .png.", HelpName = "FILE" };
        var command = new Command("link", "Make a one-time code that links whoever enters it in a chat with a ward and a unit. It lasts 15 minutes.")
        {
            ward, role, unit, field, name, replaces, qr,
        };
        command.SetAction((parse, _) => Faults.Guard(terminal, parse.GetValue(data)!, async () =>
        {
            var file = parse.GetValue(qr);
            if (file is not null && !QrPicture.Endings.Contains(Path.GetExtension(file).ToLowerInvariant()))
                throw new SetupException("people.qr_file", ("file", file));
            await using var services = Composition.BuildWithSettings(parse.GetValue(data)!);
            services.GetRequiredService<FirstStart>().Run();
            var (code, seat) = services.GetRequiredService<LinkOrders>().Make(new(
                parse.GetValue(ward)!, parse.GetValue(role)!, parse.GetValue(unit), parse.GetValue(field) ?? [], parse.GetValue(name), parse.GetValue(replaces)));
            Tell(services, terminal, code, seat, file);
            return 0;
        }));
        return command;
    }

    private static void Tell(IServiceProvider services, Terminal terminal, MadeCode code, Seat seat, string? file)
    {
        var prompts = services.GetRequiredService<PromptBook>();
        terminal.Output.WriteLine(prompts.Say("people.cli_code",
            ("seat", services.GetRequiredService<SeatWords>().Of(seat)), ("code", CodeText.Show(code.Code)), ("minutes", (int)CodeMaker.Life.TotalMinutes)));
        if (services.GetRequiredService<PlanDatabase>().Read(s => services.GetRequiredService<DeepLink>().Of(s, code.Code)) is not { } address)
        {
            terminal.Output.WriteLine(prompts.Say("people.cli_no_link"));
            return;
        }

        var picture = new QrPicture(address);
        terminal.Output.WriteLine(prompts.Say("people.cli_link", ("link", address)));
        terminal.Output.WriteLine(picture.Drawn());
        if (file is null)
            return;
        picture.Write(file);
        terminal.Output.WriteLine(prompts.Say("people.cli_qr", ("file", file)));
    }
}
