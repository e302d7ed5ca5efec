using PlanBot.Channels;
using PlanBot.Channels.Calendars;
using PlanBot.Channels.Web;

namespace PlanBot.Tests.Channels.Web;

/// <summary>Answers what a test scripted and throws on everything else.</summary>
internal sealed class ScriptedBackend
{
    private readonly Dictionary<string, Func<CancellationToken, Task<AskResult>>> _answers = [];
    private readonly Dictionary<string, PassageView?> _passages = [];
    private readonly Dictionary<string, PlanView?> _plans = [];
    private readonly Dictionary<(string Ward, int Year), CalendarView?> _calendars = [];

    public List<AskRequest> Asked { get; } = [];
    public IReadOnlyList<WebWard> Wards { get; set; } = [];
    public Func<string, string?> Feed { get; set; } = _ => throw new InvalidOperationException("no feed was scripted");

    public WebBackend Delegates => new(
        (request, stop) =>
        {
            Asked.Add(request);
            return _answers[request.Question!](stop);
        },
        () => Wards,
        id => _passages[id],
        id => _plans[id],
        (ward, year) => _calendars[(ward, year)],
        key => Feed(key));

    public ScriptedBackend Answers(string question, AskResult result) => Answers(question, _ => Task.FromResult(result));

    public ScriptedBackend Answers(string question, Func<CancellationToken, Task<AskResult>> answer)
    {
        _answers[question] = answer;
        return this;
    }

    public ScriptedBackend Holds(string id, PassageView? passage)
    {
        _passages[id] = passage;
        return this;
    }

    public ScriptedBackend Holds(string ward, int year, CalendarView? calendar)
    {
        _calendars[(ward, year)] = calendar;
        return this;
    }

    public ScriptedBackend Holds(string id, PlanView? plan)
    {
        _plans[id] = plan;
        return this;
    }
}
