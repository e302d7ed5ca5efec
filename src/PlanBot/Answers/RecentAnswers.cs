using PlanBot.Plans;
using PlanBot.Storage;

namespace PlanBot.Answers;

/// <summary>
/// The last answers, so that what many people ask is worked out once. Only as long as the plans stay as they are, in memory
/// alone, and of too many the oldest are forgotten. Safe for many threads.
/// </summary>
internal sealed class RecentAnswers
{
    /// <summary>At most so many answers are kept: some megabytes.</summary>
    public const int Most = 500;

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Text, WardName? Ward), Answer> _answers = [];
    private readonly Queue<(string Text, WardName? Ward)> _byAge = new();
    private PlanList? _plans;

    /// <summary>The answer that was given to the same words while the plans were the same, or the one that is made now.</summary>
    /// <param name="plans">The list as the catalog gives it: another one for every change.</param>
    public Answer Of(PlanList plans, string text, WardName? ward, Func<Answer> make)
    {
        lock (_lock)
            if (_plans == plans && _answers.TryGetValue((text, ward), out var known))
                return known;
        var made = make();
        lock (_lock)
            Keep(plans, (text, ward), made);
        return made;
    }

    private void Keep(PlanList plans, (string, WardName?) key, Answer made)
    {
        if (_plans != plans)
        {
            _plans = plans;
            _answers.Clear();
            _byAge.Clear();
        }

        if (!_answers.TryAdd(key, made))
            return;
        _byAge.Enqueue(key);
        if (_byAge.Count > Most)
            _answers.Remove(_byAge.Dequeue());
    }
}
