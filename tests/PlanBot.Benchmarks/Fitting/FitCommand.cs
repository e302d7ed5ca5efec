using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PlanBot.Answers;
using PlanBot.Evaluation;
using PlanBot.Hosting;
using PlanBot.Plans;
using PlanBot.Retrieval;

namespace PlanBot.Benchmarks.Fitting;

/// <summary>"fit [--questions FILE]": prints fitted weights, and the hit rates on questions the fitting had not seen.</summary>
internal static class FitCommand
{
    private const int Folds = 5;

    public static int Run(string questions, bool misses)
    {
        var folder = Directory.CreateTempSubdirectory("planbot-fit-");
        try
        {
            using var services = Composition.Build(folder.FullName);
            services.GetRequiredService<FirstStart>().Run();
            var judged = Judge(services.GetRequiredService<Answerer>(), GoldQuestion.Read(questions));
            Report(judged, Judged.Standard(new Weights()), misses);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<Judged> Judge(Answerer answerer, IReadOnlyList<GoldQuestion> questions) =>
        [.. questions.Select(q => Judged.Of(q, answerer.Explain(q.Question, q.Ward is { } ward ? new WardName(ward) : null).Ranking))];

    private static void Report(List<Judged> judged, double[] prior, bool misses)
    {
        Line("weights as they are", judged.Select(q => q.Rank(prior)));
        var unseen = Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            var weights = WeightFitting.Fit([.. judged.Where((_, i) => i % Folds != fold)], prior);
            return judged.Where((_, i) => i % Folds == fold).Select(q => q.Rank(weights));
        });
        Line("fitted, unseen questions", unseen);
        var fitted = WeightFitting.Fit(judged, prior);
        Line("fitted, all questions", judged.Select(q => q.Rank(fitted)));
        foreach (var (name, i) in Judged.Names.Select((n, i) => (n, i)))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    public double {name} {{ get; init; }} = {fitted[i]:0.00};  // was {prior[i]:0.00}"));
        if (misses)
            foreach (var question in judged.Where(q => q.Rank(prior) is not 1))
                Console.WriteLine($"{question.Rank(prior)?.ToString(CultureInfo.InvariantCulture) ?? "-"} {question.Question.Id} {question.Question.Question}");
    }

    private static void Line(string name, IEnumerable<int?> ranks)
    {
        var all = ranks.ToList();
        double Share(int most) => all.Count(r => r <= most) / (double)all.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-26} hit@1 {Share(1):0.000}  hit@3 {Share(3):0.000}  hit@5 {Share(5):0.000}  hit@40 {Share(40):0.000}"));
    }
}
