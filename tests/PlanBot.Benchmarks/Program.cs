using PlanBot.Benchmarks.Drain;
using PlanBot.Benchmarks.Faults;
using PlanBot.Benchmarks.Fitting;
using PlanBot.Benchmarks.Growth;
using PlanBot.Benchmarks.Load;
using PlanBot.Benchmarks.Running;
using PlanBot.Indexing;

return args switch
{
    ["growth", .. var rest] => Grow(GrowthOptions.Read(rest)),
    ["fit", var questions, .. var rest] => FitCommand.Run(questions, rest.Contains("--misses")),
    ["load", .. var rest] => await LoadBenchmark.Run(new(rest, ("rate", 500), ("seconds", 60), ("chats", 200))),
    ["drain", .. var rest] => await DrainBenchmark.Run(new(rest, ("messages", 10_000), ("people", 10))),
    ["faults", .. var rest] => await RunFaults([.. rest.TakeWhile(word => !word.StartsWith('-'))], rest),
    _ => Usage(),
};

static async Task<int> RunFaults(string[] words, string[] rest) => words.All(word => word is "telegram" or "zalo" or "digests")
    ? await FaultBenchmark.Run(words, new(rest[words.Length..], ("first", 1), ("seeds", 50), ("updates", 1_000), ("kills", 4), ("at-once", 6)))
    : Usage();

static int Grow(GrowthOptions options)
{
    if (!File.Exists(options.Questions) || !Directory.Exists(options.Seeds))
    {
        Console.Error.WriteLine($"not there: {options.Questions} or {options.Seeds}; name them with --questions and --seeds");
        return 1;
    }

    using IGrowthSubject subject = options.IndexOnly ? new IndexSubject(new SqliteClauseIndex()) : new AskSubject();
    return GrowthBenchmark.Run(subject, options);
}

static int Usage()
{
    Console.Error.WriteLine("usage: growth [--clauses 100000] [--questions FILE] [--seeds DIR] [--rounds 5] [--subject answer|index]");
    Console.Error.WriteLine("       fit QUESTIONS.jsonl [--misses]");
    Console.Error.WriteLine("       load [--rate 500] [--seconds 60] [--chats 200]");
    Console.Error.WriteLine("       drain [--messages 10000] [--people 10]");
    Console.Error.WriteLine("       faults [telegram|zalo] [digests] [--first 1] [--seeds 50] [--updates 1000] [--kills 4] [--at-once 6]");
    return 1;
}
