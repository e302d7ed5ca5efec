using PlanBot.Benchmarks.Growth;
using PlanBot.Indexing;

return args switch
{
    ["growth", .. var rest] => Grow(GrowthOptions.Read(rest)),
    _ => Usage(),
};

static int Grow(GrowthOptions options)
{
    using var subject = new IndexSubject(new SqliteClauseIndex());
    return GrowthBenchmark.Run(subject, options);
}

static int Usage()
{
    Console.Error.WriteLine("usage: growth [--clauses 100000] [--questions FILE] [--seeds DIR] [--rounds 5]");
    return 1;
}
