using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Storage;

namespace PlanBot.Channels.Console;

/// <summary>A conversation at the console, with commands that begin with "/" (prompts/console.txt).</summary>
internal sealed class Conversation(AskDesk desk, SourceList sources, Explanation explanation, ConsoleCalendar calendar, PlanDatabase database, PromptBook prompts)
{
    private WardName? _ward;
    private int _session;
    private AskResult? _last;

    /// <summary>Goes on until the person says goodbye or the input ends.</summary>
    /// <param name="width">Columns of the window; null where nobody watches: then no prompt sign is shown and no line broken.</param>
    /// <param name="explain">True to say after each answer why the passages stand as they stand.</param>
    public async Task Run(TextReader input, TextWriter output, int? width, bool explain, CancellationToken cancellation)
    {
        await output.WriteLineAsync(TextWrap.Of(prompts.Say("console.hello"), width));
        while (await Next(input, output, width, cancellation) is { } line)
        {
            var said = line.Trim();
            if (said.StartsWith('/') && IsGoodbye(said))
                break;
            var answer = said.StartsWith('/') ? Obey(said) : Answer(said, explain);
            await output.WriteLineAsync(TextWrap.Of(answer, width) + "\n");
        }
    }

    private async Task<string?> Next(TextReader input, TextWriter output, int? width, CancellationToken cancellation)
    {
        if (width is not null)
            await output.WriteAsync(_ward is { } ward ? prompts.Say("console.sign_ward", ("ward", ward)) + " " : prompts.Say("console.sign") + " ");
        return await input.ReadLineAsync(cancellation);
    }

    private string Answer(string question, bool explain)
    {
        _last = desk.Ask(new(null, question, _ward?.Value, $"console-{_session}"));
        var parts = new List<string> { _last.Answer };
        parts.AddRange(sources.Of(_last.Citations));
        if (explain && _last.Status is AskStatus.Answered or AskStatus.NotFound)
            parts.Add(explanation.Of(question, _ward));
        return string.Join('\n', parts);
    }

    private static bool IsGoodbye(string said) => VietnameseText.Fold(said) is "/thoat" or "/exit" or "/quit";

    private string Obey(string said)
    {
        var (command, value) = said.Split(' ', 2, StringSplitOptions.TrimEntries) is [var c, var v] ? (c, v) : (said, "");
        return VietnameseText.Fold(command) switch
        {
            "/phuong" => SetWard(value),
            "/nguon" => Source(value),
            "/lich" => calendar.Of(_ward, value),
            _ => prompts.Say("console.help"),
        };
    }

    private string SetWard(string name)
    {
        var plans = database.Read(PlanStore.List);
        if (name.Length == 0)
            return Begin(null, prompts.Say("console.ward_all"));
        return database.Read(s => PlanStore.FindWard(s, WardTyped.Read(name))) is [var found, ..]
            ? Begin(found.Ward, prompts.Say("console.ward_set", ("ward", found.Ward)))
            : prompts.Say("console.ward_unknown", ("ward", name), ("wards", string.Join(", ", plans.Select(p => p.Ward.Value).Distinct())));
    }

    // A conversation keeps its ward, so another ward is another conversation.
    private string Begin(WardName? ward, string sentence)
    {
        (_ward, _session) = (ward, _session + 1);
        return sentence;
    }

    private string Source(string number) =>
        int.TryParse(number, out var n) && _last is { } last && n >= 1 && n <= last.Citations.Count
            ? sources.Whole(last.Citations[n - 1])
            : prompts.Say("console.no_source", ("count", _last?.Citations.Count ?? 0));
}
