namespace PlanBot.Benchmarks.Fitting;

/// <summary>
/// Fits the weights: raises the share that hits have among a question's passages (softmax over their scores), held back
/// towards the weights it began with, so that a sign that says little keeps its prior weight. Deterministic.
/// </summary>
internal static class WeightFitting
{
    private const double Sharpness = 8;
    private const double Restraint = 0.02;
    private const double Step = 0.05;
    private const int Rounds = 400;

    public static double[] Fit(IReadOnlyList<Judged> questions, double[] prior)
    {
        var weights = (double[])prior.Clone();
        var useful = questions.Where(q => q.Hits.Contains(true) && q.Hits.Contains(false)).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[weights.Length];
            foreach (var question in useful)
                Add(gradient, question, weights);
            for (var i = 0; i < weights.Length; i++)
                weights[i] += Step * ((gradient[i] / useful.Count) - (Restraint * (weights[i] - prior[i])));
        }

        return weights;
    }

    // What the hits' signs are beyond what all passages' signs are, under the present weights.
    private static void Add(double[] gradient, Judged question, double[] weights)
    {
        var scores = question.Signs.Select(s => Sharpness * Judged.Score(s, weights)).ToArray();
        var top = scores.Max();
        var shares = scores.Select(s => Math.Exp(s - top)).ToArray();
        var all = shares.Sum();
        var hits = shares.Where((_, i) => question.Hits[i]).Sum();
        for (var p = 0; p < shares.Length; p++)
        {
            var pull = (question.Hits[p] ? shares[p] / hits : 0) - (shares[p] / all);
            for (var i = 0; i < gradient.Length; i++)
                gradient[i] += pull * question.Signs[p][i];
        }
    }
}
