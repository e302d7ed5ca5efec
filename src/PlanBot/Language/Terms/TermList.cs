namespace PlanBot.Language.Terms;

/// <summary>
/// Terms in the order they came, each index term once: the weightier stays, a typed one keeps its marks, and a synonym only
/// lends it its weight.
/// </summary>
internal sealed class TermList
{
    private readonly List<QuestionTerm> _terms = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public void Add(QuestionTerm term)
    {
        if (_places.TryAdd(term.Alternatives[0], _terms.Count))
            _terms.Add(term);
        else if (_terms[_places[term.Alternatives[0]]] is var other && other.Weight < term.Weight)
            _terms[_places[term.Alternatives[0]]] = term.Origin == TermOrigin.Synonym
                ? other with { Weight = term.Weight }
                : term with { Marked = term.Marked ?? other.Marked };
    }

    public IReadOnlyList<QuestionTerm> ToList() => _terms;
}
