using System.Diagnostics;

namespace PlanBot.Benchmarks.Growth;

/// <summary>Asks the same questions of the seed plans alone and again after they were repeated to many clauses.</summary>
internal static class GrowthBenchmark
{
    // Politeness that changes no answer: without it a question asked again would be answered from memory.
    private static readonly string[] Endings = [" ạ", " nhé", " vậy ạ", " thế ạ", " nhỉ", " vậy"];

    /// <summary>Prints taking in, size and answering times.</summary>
    public static int Run(IGrowthSubject subject, GrowthOptions options)
    {
        var plans = RepeatedPlans.Load(options.Seeds);
        var wards = plans.Seeds.Select(s => s.Header.Ward.Value).ToHashSet(StringComparer.Ordinal);
        var questions = GrowthQuestion.Load(options.Questions).Where(q => wards.Contains(q.Ward)).ToList();

        var clauses = subject.TakeIn(plans.Round(0));
        Console.WriteLine($"{plans.Seeds.Count} plans, {clauses} clauses");
        Ask(subject, plans, questions, 1, options.Rounds);

        var (rounds, taken) = Grow(subject, plans, clauses, options.Clauses);
        Report(subject, taken);
        Ask(subject, plans, questions, rounds, options.Rounds);
        return 0;
    }

    private static (int Rounds, int Clauses) Grow(IGrowthSubject subject, RepeatedPlans plans, int clauses, int wanted)
    {
        var rounds = Math.Max(1, (wanted + clauses - 1) / clauses);
        var start = Stopwatch.GetTimestamp();
        var processor = Environment.CpuUsage.TotalTime;
        var added = subject.TakeIn(Enumerable.Range(1, rounds - 1).SelectMany(plans.Round));
        var taken = Stopwatch.GetElapsedTime(start);
        subject.Finish();
        var all = Stopwatch.GetElapsedTime(start);
        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant(
            $"{rounds * plans.Seeds.Count} plans, {clauses + added} clauses: {added / all.TotalSeconds:0} clauses/s ({taken.TotalSeconds:0.0} s, tidying up {(all - taken).TotalSeconds:0.0} s, processor {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:0.0} s)"));
        return (rounds, clauses + added);
    }

    private static void Report(IGrowthSubject subject, int clauses)
    {
        var bytes = new DirectoryInfo(subject.Folder).EnumerateFiles().Sum(f => f.Length);
        Console.WriteLine(FormattableString.Invariant(
            $"on disk {bytes / 1e6:0} MB, {bytes / (double)clauses:0} bytes a clause; memory {Environment.WorkingSet / 1e6:0} MB"));
    }

    private static void Ask(IGrowthSubject subject, RepeatedPlans plans, List<GrowthQuestion> questions, int rounds, int times)
    {
        var (within, everywhere) = (new Timings(), new Timings());
        for (var time = -1; time < times; time++)
            for (var i = 0; i < questions.Count; i++)
            {
                // Another ward each time, spread over the collection, so that no page is warm by accident.
                var ward = plans.NameOf(questions[i].Ward, (int)((((time + 1L) * questions.Count) + i) * 7919 % rounds));
                var question = questions[i].Text + Endings[(time + 1) % Endings.Length];
                if (time < 0)
                    _ = subject.Ask(question, ward) + subject.Ask(question, null);
                else
                {
                    within.Add(() => subject.Ask(question, ward));
                    everywhere.Add(() => subject.Ask(question, null));
                }
            }

        Console.WriteLine($"  with a ward     {within}");
        Console.WriteLine($"  without a ward  {everywhere}");
    }
}
