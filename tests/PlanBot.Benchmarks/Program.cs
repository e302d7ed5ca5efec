using PlanBot.Benchmarks.Fitting;
using PlanBot.Benchmarks.Growth;
using PlanBot.Indexing;

return args switch
{
    ["growth", .. var rest] => Grow(GrowthOptions.Read(rest)),
    ["fit", var questions, .. var rest] => FitCommand.Run(questions, rest.Contains("--misses")),
    _ => Usage(),
};

static int Grow(GrowthOptions options)
{
    if (!File.Exists(options.Questions) || !Directory.Exists(options.Seeds))
    {
        Console.Error.WriteLine($"not there: {options.Questions} or {options.Seeds}; name them with --questions and --seeds");
        return 1;
    }

    using var subject = new IndexSubject(new SqliteClauseIndex());
    return GrowthBenchmark.Run(subject, options);
}

static int Usage()
{
    Console.Error.WriteLine("usage: growth [--clauses 100000] [--questions FILE] [--seeds DIR] [--rounds 5]");
    Console.Error.WriteLine("       fit QUESTIONS.jsonl [--misses]");
    return 1;
}
